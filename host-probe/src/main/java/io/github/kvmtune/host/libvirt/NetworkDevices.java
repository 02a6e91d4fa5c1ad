package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.NetworkInterface;
import io.github.kvmtune.host.Networking;
import io.github.kvmtune.host.VdpaDevice;
import io.github.kvmtune.xml.nodedevice.NodeDeviceCapability;
import io.github.kvmtune.xml.nodedevice.NodeDeviceCapabilityLink;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Network interfaces and vDPA devices among the node devices. */
final class NetworkDevices {

  private final DeviceTree devices;

  NetworkDevices(DeviceTree devices) {
    this.devices = devices;
  }

  Networking read() {
    return new Networking(
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        devices.fact(
            all ->
                all.flatMap(this::nic)
                    .sorted(Comparator.comparing(NetworkInterface::name))
                    .toList()),
        devices.fact(
            all ->
                all.flatMap(this::vdpa).sorted(Comparator.comparing(VdpaDevice::name)).toList()));
  }

  private Stream<NetworkInterface> nic(Device device) {
    return device.net().stream()
        .filter(net -> !net.name().equals("lo"))
        .map(net -> nic(device, net.name()));
  }

  private NetworkInterface nic(Device device, String name) {
    Device card = devices.pci(device).orElse(device);
    return new NetworkInterface(
        name,
        device.fact("/device", null),
        card.node(),
        driver(card),
        card.address(),
        device.fact("/device", null),
        device.fact("/device/capability/link/@state", state(device)),
        device.fact("/device", null),
        device.fact("/device", null),
        device.fact("/device", null));
  }

  /** The PCI driver of a virtio card is not the interface's, which libvirt does not tell. */
  private static Fact<String> driver(Device card) {
    return card.driver().flatMap(name -> Optional.of(name).filter(each -> !isVirtio(each)));
  }

  private static boolean isVirtio(String driver) {
    return driver.equals("virtio-pci");
  }

  private static @Nullable String state(Device device) {
    return device
        .capability("net")
        .map(NodeDeviceCapability::getLink)
        .map(NodeDeviceCapabilityLink::getState)
        .orElse(null);
  }

  private Stream<VdpaDevice> vdpa(Device device) {
    return device.capability("vdpa").stream().map(vdpa -> vdpa(device, vdpa));
  }

  private VdpaDevice vdpa(Device device, NodeDeviceCapability vdpa) {
    Device card = devices.pci(device).orElse(device);
    return new VdpaDevice(
        // libvirt puts the kind before the kernel's name.
        device.name().replaceFirst("^vdpa_", ""),
        device.driver(),
        device.fact("/device/capability/chardev", vdpa.getChardev()),
        card.node(),
        card.address());
  }
}
