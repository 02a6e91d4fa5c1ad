package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.LibvirtXml;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostdevSourceViewTest {

  static Stream<Arguments> variants() {
    return Stream.of(
        arguments(
            new HostdevSourceView.Pci(PciAddress.parse("0000:3b:00.1"), true),
            "<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0x3b' slot='0x00' function='0x1'/></source></hostdev>"),
        arguments(
            new HostdevSourceView.UsbModel(0x1d6b, 2),
            "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1d6b'/><product id='0x0002'/></source></hostdev>"),
        arguments(
            new HostdevSourceView.UsbPort(1, 14),
            "<hostdev mode='subsystem' type='usb'><source><address bus='1' device='14'/></source></hostdev>"),
        arguments(
            new HostdevSourceView.Scsi("scsi_host0", 0, 3, BigInteger.TWO),
            "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='3' unit='2'/></source></hostdev>"),
        arguments(
            new HostdevSourceView.Iscsi("iqn.2014-08.org.example:t/1", "san1", 3260),
            "<hostdev mode='subsystem' type='scsi'><source protocol='iscsi' name='iqn.2014-08.org.example:t/1'><host name='san1' port='3260'/></source></hostdev>"),
        arguments(
            new HostdevSourceView.ScsiHost("naa.5001405673e1c9d4"),
            "<hostdev mode='subsystem' type='scsi_host'><source protocol='vhost' wwpn='naa.5001405673e1c9d4'/></hostdev>"),
        arguments(
            new HostdevSourceView.Mdev("c2177883-f1bb-47f0-914d-32a22e3a8804", "vfio-pci"),
            "<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='c2177883-f1bb-47f0-914d-32a22e3a8804'/></source></hostdev>"),
        arguments(
            new HostdevSourceView.Storage("/dev/sdf1"),
            "<hostdev mode='capabilities' type='storage'><source><block>/dev/sdf1</block></source></hostdev>"),
        arguments(
            new HostdevSourceView.Misc("/dev/input/event3"),
            "<hostdev mode='capabilities' type='misc'><source><char>/dev/input/event3</char></source></hostdev>"),
        arguments(
            new HostdevSourceView.Net("eth0"),
            "<hostdev mode='capabilities' type='net'><source><interface>eth0</interface></source></hostdev>"));
  }

  static Stream<Arguments> changes() {
    return variants()
        .flatMap(from -> variants().map(to -> arguments(from.get()[0], to.get()[0], to.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsTheRecordOfTheType(HostdevSourceView view, String xml) {
    assertThat(hostdev(xml).getSourceView()).isEqualTo(view);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void leavesNothingOfAnotherVariant(HostdevSourceView from, HostdevSourceView to, String xml) {
    DomainHostdev hostdev = new DomainHostdev().setSourceView(from).setSourceView(to);
    assertThat(text(hostdev)).isEqualTo(text(hostdev(xml)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<hostdev mode='subsystem' type='telepathy'><source name='x'/></hostdev>",
        "<hostdev mode='subsystem' type='pci'/>",
        "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1d6b'/></source></hostdev>",
        "<hostdev mode='subsystem' type='usb'><source><address bus='first' device='14'/></source></hostdev>"
      })
  void whatItDoesNotKnowStaysAsItIs(String xml) {
    DomainHostdev hostdev = hostdev(xml);
    HostdevSourceView view = hostdev.getSourceView();
    assertThat(view).isInstanceOf(HostdevSourceView.Other.class);
    assertThat(text(hostdev.setSourceView(view))).isEqualTo(text(hostdev(xml)));
  }

  @Test
  void keepsWhatGoesWithASourceOfTheSameKind() {
    DomainHostdev hostdev =
        hostdev(
            "<hostdev mode='subsystem' type='usb'><source startupPolicy='optional'>"
                + "<address bus='1' device='14'/></source></hostdev>");
    hostdev.setSourceView(new HostdevSourceView.UsbModel(0x1d6b, 2));
    assertThat(text(hostdev)).contains("startupPolicy='optional'").doesNotContain("address");
  }

  private static DomainHostdev hostdev(String xml) {
    return LibvirtXml.readElement(DomainHostdev.class, "hostdev", xml);
  }

  private static String text(DomainHostdev hostdev) {
    return LibvirtXml.writeElement(hostdev, "hostdev");
  }
}
