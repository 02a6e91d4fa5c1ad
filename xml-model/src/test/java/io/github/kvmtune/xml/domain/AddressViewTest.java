package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.LibvirtXml;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressViewTest {

  static Stream<Arguments> variants() {
    return Stream.of(
        arguments(
            new AddressView.Pci(PciAddress.parse("0000:03:1f.0"), true),
            "type='pci' domain='0x0000' bus='0x03' slot='0x1f' function='0x0' multifunction='on'"),
        arguments(
            new AddressView.Drive(0, 1, 0, 12),
            "type='drive' controller='0' bus='1' target='0' unit='12'"),
        arguments(
            new AddressView.VirtioSerial(0, 0, 3),
            "type='virtio-serial' controller='0' bus='0' port='3'"),
        arguments(new AddressView.Ccid(0, 1), "type='ccid' controller='0' slot='1'"),
        arguments(new AddressView.Usb(0, "1.2"), "type='usb' bus='0' port='1.2'"),
        arguments(
            new AddressView.Ccw(0xfe, 0, 1), "type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'"),
        arguments(new AddressView.SpaprVio(0x3000), "type='spapr-vio' reg='0x3000'"),
        arguments(new AddressView.Isa(0x505, null), "type='isa' iobase='0x505'"),
        arguments(new AddressView.Dimm(0, 0x100000000L), "type='dimm' slot='0' base='0x100000000'"),
        arguments(new AddressView.Other("virtio-mmio"), "type='virtio-mmio'"));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsTheRecordOfTheType(AddressView view, String attributes) {
    assertThat(address(attributes).getView()).isEqualTo(view);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void writesWhatTheTypeNeeds(AddressView view, String attributes) {
    assertThat(view.toAddress()).isEqualTo(address(attributes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type='pci'",
        "type='pci' bus='first' slot='0x01'",
        "type='drive' bus='first'",
        "type='ccw' ssid='0x0'",
        "type='hyperspace' sector='7'"
      })
  void whatItCannotReadIsOther(String attributes) {
    DomainAddress address = address(attributes);
    assertThat(address.getView()).isInstanceOf(AddressView.Other.class);
  }

  private static DomainAddress address(String attributes) {
    return LibvirtXml.readElement(DomainAddress.class, "address", "<address " + attributes + "/>");
  }
}
