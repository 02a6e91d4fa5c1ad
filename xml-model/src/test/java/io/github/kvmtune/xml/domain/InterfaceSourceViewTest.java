package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.LibvirtXml;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceSourceViewTest {

  static Stream<Arguments> variants() {
    return Stream.of(
        arguments(
            new InterfaceSourceView.Network("default", "fast"),
            "<interface type='network'><source network='default' portgroup='fast'/></interface>"),
        arguments(
            new InterfaceSourceView.Bridge("br0"),
            "<interface type='bridge'><source bridge='br0'/></interface>"),
        arguments(
            new InterfaceSourceView.Direct("eth0", "bridge"),
            "<interface type='direct'><source dev='eth0' mode='bridge'/></interface>"),
        arguments(
            new InterfaceSourceView.Hostdev(PciAddress.parse("0000:3b:02.1"), true),
            "<interface type='hostdev' managed='yes'><source>"
                + "<address type='pci' domain='0x0000' bus='0x3b' slot='0x02' function='0x1'/>"
                + "</source></interface>"),
        arguments(
            new InterfaceSourceView.VhostUser("/run/ovs.sock", "server"),
            "<interface type='vhostuser'>"
                + "<source type='unix' path='/run/ovs.sock' mode='server'/></interface>"),
        arguments(
            new InterfaceSourceView.Vdpa("/dev/vhost-vdpa-0"),
            "<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>"),
        arguments(
            new InterfaceSourceView.Internal("lan"),
            "<interface type='internal'><source name='lan'/></interface>"),
        arguments(
            new InterfaceSourceView.Socket("mcast", "230.0.0.1", 5558),
            "<interface type='mcast'><source address='230.0.0.1' port='5558'/></interface>"),
        arguments(
            new InterfaceSourceView.Udp("10.0.0.1", 11115, "10.0.0.2", 11116),
            "<interface type='udp'><source address='10.0.0.1' port='11115'>"
                + "<local address='10.0.0.2' port='11116'/></source></interface>"),
        arguments(
            new InterfaceSourceView.Vds(
                "503426b2-94e9-3b16-1d68-87bfff4a5440", "7", "dvportgroup-1", 42L),
            "<interface type='vds'><source switchid='503426b2-94e9-3b16-1d68-87bfff4a5440' portid='7'"
                + " portgroupid='dvportgroup-1' connectionid='42'/></interface>"),
        arguments(new InterfaceSourceView.User(), "<interface type='user'/>"),
        arguments(new InterfaceSourceView.Ethernet(), "<interface type='ethernet'/>"),
        arguments(new InterfaceSourceView.Unconnected(), "<interface type='null'/>"));
  }

  static Stream<Arguments> changes() {
    return variants()
        .flatMap(from -> variants().map(to -> arguments(from.get()[0], to.get()[0], to.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsTheRecordOfTheType(InterfaceSourceView view, String xml) {
    assertThat(nic(xml).getSourceView()).isEqualTo(view);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void leavesNothingOfAnotherVariant(InterfaceSourceView from, InterfaceSourceView to, String xml) {
    DomainInterface nic = new DomainInterface().setSourceView(from).setSourceView(to);
    assertThat(text(nic)).isEqualTo(text(nic(xml)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<interface type='wormhole'><source name='far'/></interface>",
        "<interface type='bridge'/>",
        "<interface type='hostdev'><source><vendor id='0x1d6b'/></source></interface>"
      })
  void whatItDoesNotKnowStaysAsItIs(String xml) {
    DomainInterface nic = nic(xml);
    InterfaceSourceView view = nic.getSourceView();
    assertThat(view).isInstanceOf(InterfaceSourceView.Other.class);
    assertThat(view.type()).isEqualTo(nic.getType());
    assertThat(text(nic.setSourceView(view))).isEqualTo(text(nic(xml)));
  }

  @Test
  void aPciFunctionTakesThePlaceOfAUsbDevice() {
    DomainInterface nic =
        nic("<interface type='hostdev'><source><vendor id='0x1d6b'/></source></interface>");
    nic.setSourceView(new InterfaceSourceView.Hostdev(new PciAddress(0, 1, 2, 3), null));
    assertThat(nic.ensureSource().getVendor()).isNull();
  }

  @Test
  void keepsWhatGoesWithASourceOfTheSameType() {
    DomainInterface nic =
        nic("<interface type='network'><source network='a' portid='p'/></interface>");
    nic.setSourceView(new InterfaceSourceView.Network("b"));
    assertThat(text(nic))
        .isEqualTo(
            text(nic("<interface type='network'><source network='b' portid='p'/></interface>")));
  }

  private static DomainInterface nic(String xml) {
    return LibvirtXml.readElement(DomainInterface.class, "interface", xml);
  }

  private static String text(DomainInterface nic) {
    return LibvirtXml.writeElement(nic, "interface");
  }
}
