package io.github.kvmtune.xml.nodedevice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.LibvirtXml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which record shows which device. */
class NodeDeviceViewTest {

  private static NodeDeviceView view(String capability) {
    return LibvirtXml.read(NodeDevice.class, "<device>" + capability + "</device>")
        .getCapabilities()
        .get(0)
        .getView();
  }

  @Test
  void showsAnSriovCardWithItsFunctions() {
    NodeDeviceView card =
        view(
            """
            <capability type='pci'>
              <domain>0</domain><bus>59</bus><slot>0</slot><function>1</function>
              <capability type='virt_functions' maxCount='63'>
                <address domain='0x0000' bus='0x3b' slot='0x10' function='0x1'/>
                <address domain='0x0000' bus='0x3b' slot='0x10' function='0x3'/>
              </capability>
              <iommuGroup number='31'>
                <address domain='0x0000' bus='0x3b' slot='0x00' function='0x1'/>
              </iommuGroup>
              <numa node='1'/>
            </capability>
            """);
    assertThat(card)
        .isEqualTo(
            new NodeDeviceView.Pci(
                PciAddress.parse("0000:3b:00.1"),
                1,
                31,
                null,
                List.of(PciAddress.parse("0000:3b:10.1"), PciAddress.parse("0000:3b:10.3"))));
  }

  @Test
  void showsTheCardOfAVirtualFunction() {
    NodeDeviceView function =
        view(
            """
            <capability type='pci'>
              <domain>0</domain><bus>59</bus><slot>16</slot><function>1</function>
              <capability type='phys_function'>
                <address domain='0x0000' bus='0x3b' slot='0x00' function='0x1'/>
              </capability>
            </capability>
            """);
    assertThat(function)
        .isInstanceOfSatisfying(
            NodeDeviceView.Pci.class,
            pci -> assertThat(pci.physicalFunction()).isEqualTo(PciAddress.parse("0000:3b:00.1")));
  }

  @Test
  void showsUsbDevices() {
    assertThat(
            view(
                "<capability type='usb_device'><bus>2</bus><device>5</device>"
                    + "<product id='0x0001'/><vendor id='0x1d6b'>Linux</vendor></capability>"))
        .isEqualTo(new NodeDeviceView.UsbDevice(2, 5, 0x1d6b, 1));
  }

  @Test
  void showsNetworkInterfaces() {
    assertThat(
            view(
                "<capability type='net'><interface>eth0</interface>"
                    + "<address>52:54:00:00:00:01</address>"
                    + "<feature name='tso'/><feature name='switchdev'/></capability>"))
        .isEqualTo(
            new NodeDeviceView.Net("eth0", "52:54:00:00:00:01", List.of("tso", "switchdev")));
  }

  @Test
  void showsDisksWithTheirSize() {
    assertThat(
            view(
                "<capability type='storage'><block>/dev/sda</block><bus>sata</bus>"
                    + "<drive_type>disk</drive_type><size>1073741824</size></capability>"))
        .isEqualTo(new NodeDeviceView.Storage("/dev/sda", "disk", ByteSize.gib(1)));
  }

  @Test
  void showsMediatedDevices() {
    assertThat(
            view(
                "<capability type='mdev'><type id='nvidia-37'/>"
                    + "<uuid>3627463d-b7f0-4fea-b468-f1da537d301b</uuid>"
                    + "<iommuGroup number='12'/></capability>"))
        .isEqualTo(
            new NodeDeviceView.Mdev("nvidia-37", "3627463d-b7f0-4fea-b468-f1da537d301b", 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<capability type='drm'><type>render</type></capability>",
        "<capability type='pci'/>",
        "<capability type='pci'><domain>0</domain><bus>4294967295</bus><slot>2</slot>"
            + "<function>0</function></capability>",
        "<capability type='usb_device'><bus>two</bus><device>1</device></capability>",
        "<capability type='net'/>",
        "<capability type='storage'/>",
        "<capability type='mdev'/>",
        "<capability/>"
      })
  void whatIsIncompleteOrUnknownIsOther(String capability) {
    assertThat(view(capability)).isInstanceOf(NodeDeviceView.Other.class);
  }
}
