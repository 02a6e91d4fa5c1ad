package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.host.VirtualFunction;
import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.xml.nodedevice.NodeDeviceView;
import java.util.List;
import java.util.Optional;

/** Virtual functions, which their card lists in the order of their numbers. */
final class VirtualFunctions {

  private final DeviceTree devices;

  VirtualFunctions(DeviceTree devices) {
    this.devices = devices;
  }

  VirtualFunction read(Device card, PciAddress address, int index) {
    Optional<Device> own = devices.pciAt(address.toString());
    // The card's document at least tells where the function would have been described.
    Device function = own.orElse(card);
    Fact<String> driver = own.map(Device::driver).orElse(card.fact("/device/capability", null));
    List<String> interfaces = own.map(devices::interfacesOf).orElse(List.of());
    return new VirtualFunction(
        address.toString(),
        index,
        function.node(),
        driver,
        function.fact(
            "/device/capability/iommuGroup/@number",
            own.flatMap(Device::pci).map(NodeDeviceView.Pci::iommuGroup).orElse(null)),
        interfaces,
        taken(driver, interfaces));
  }

  /** Whether the host itself uses an interface, libvirt does not tell. */
  private static Verdict taken(Fact<String> driver, List<String> interfaces) {
    if (driver.is("vfio-pci")) {
      return Verdict.active("it is bound to vfio-pci, for a guest", driver);
    }
    return interfaces.isEmpty()
        ? Verdict.inactive("no guest has it and the host does not use it", driver)
        : Verdict.unknown(
            "libvirt does not tell whether the host uses " + String.join(", ", interfaces), driver);
  }
}
