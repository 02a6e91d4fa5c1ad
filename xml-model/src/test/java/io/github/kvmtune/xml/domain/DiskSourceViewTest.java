package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.LibvirtXml;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiskSourceViewTest {

  static Stream<Arguments> variants() {
    return Stream.of(
        arguments(
            new DiskSourceView.File("/img/db1.qcow2"),
            "<disk type='file'><source file='/img/db1.qcow2'/></disk>"),
        arguments(
            new DiskSourceView.Block("/dev/vg0/db1"),
            "<disk type='block'><source dev='/dev/vg0/db1'/></disk>"),
        arguments(
            new DiskSourceView.Directory("/srv/fat"),
            "<disk type='dir'><source dir='/srv/fat'/></disk>"),
        arguments(
            new DiskSourceView.Network(
                "rbd", "pool/db1", List.of(new DiskSourceView.Host("mon1", 6789))),
            "<disk type='network'><source protocol='rbd' name='pool/db1'>"
                + "<host name='mon1' port='6789'/></source></disk>"),
        arguments(
            new DiskSourceView.Volume("pool1", "db1", "direct"),
            "<disk type='volume'><source pool='pool1' volume='db1' mode='direct'/></disk>"),
        arguments(
            new DiskSourceView.Nvme(PciAddress.parse("0000:01:00.0"), 1, true),
            "<disk type='nvme'><source type='pci' managed='yes' namespace='1'>"
                + "<address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>"
                + "</source></disk>"),
        arguments(
            new DiskSourceView.VhostUser("/run/spdk.sock"),
            "<disk type='vhostuser'><source type='unix' path='/run/spdk.sock'/></disk>"),
        arguments(
            new DiskSourceView.VhostVdpa("/dev/vhost-vdpa-0"),
            "<disk type='vhostvdpa'><source dev='/dev/vhost-vdpa-0'/></disk>"),
        arguments(new DiskSourceView.Empty("block"), "<disk type='block'/>"));
  }

  static Stream<Arguments> changes() {
    return variants()
        .flatMap(from -> variants().map(to -> arguments(from.get()[0], to.get()[0], to.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsTheRecordOfTheType(DiskSourceView view, String xml) {
    assertThat(disk(xml).getSourceView()).isEqualTo(view);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void leavesNothingOfAnotherVariant(DiskSourceView from, DiskSourceView to, String xml) {
    DomainDisk disk = new DomainDisk().setSourceView(from).setSourceView(to);
    assertThat(text(disk)).isEqualTo(text(disk(xml)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<disk type='holographic'><source path='/crystal'/></disk>",
        "<disk type='network'><source name='pool/db1'/></disk>",
        "<disk type='volume'><source pool='pool1'/></disk>",
        "<disk type='nvme'><source type='pci' namespace='1'/></disk>"
      })
  void whatItDoesNotKnowStaysAsItIs(String xml) {
    DomainDisk disk = disk(xml);
    DiskSourceView view = disk.getSourceView();
    assertThat(view).isInstanceOf(DiskSourceView.Other.class);
    assertThat(view.type()).isEqualTo(disk.getType());
    assertThat(text(disk.setSourceView(view))).isEqualTo(text(disk(xml)));
  }

  @Test
  void keepsWhatGoesWithASourceOfTheSameType() {
    DomainDisk disk = disk("<disk type='file'><source file='/a' startupPolicy='optional'/></disk>");
    disk.setSourceView(new DiskSourceView.File("/b"));
    assertThat(text(disk))
        .isEqualTo(
            text(disk("<disk type='file'><source file='/b' startupPolicy='optional'/></disk>")));
  }

  @Test
  void dropsWhatGoesWithAnotherProtocol() {
    DomainDisk disk = disk("<disk type='network'><source protocol='https' query='a=b'/></disk>");
    disk.setSourceView(new DiskSourceView.Network("nbd", null, List.of()));
    assertThat(text(disk))
        .isEqualTo(text(disk("<disk type='network'><source protocol='nbd'/></disk>")));
  }

  @Test
  void aDiskWithoutTypeIsAFile() {
    assertThat(disk("<disk><source file='/a'/></disk>").getSourceView())
        .isEqualTo(new DiskSourceView.File("/a"));
  }

  @Test
  void variablesOfTheFirmwareLoseTheirPath() {
    DomainOsNvram nvram = new DomainOsNvram().setPath("/vars.fd");
    nvram.setSourceView(new DiskSourceView.Block("/dev/vg0/vars"));
    assertThat(LibvirtXml.writeElement(nvram, "nvram"))
        .isEqualTo("<nvram type='block'>\n  <source dev='/dev/vg0/vars'/>\n</nvram>\n");
  }

  private static DomainDisk disk(String xml) {
    return LibvirtXml.readElement(DomainDisk.class, "disk", xml);
  }

  private static String text(DomainDisk disk) {
    return LibvirtXml.writeElement(disk, "disk");
  }
}
