package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.BlockDevice;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Storage;
import io.github.kvmtune.xml.nodedevice.NodeDeviceCapability;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Disks among the node devices; libvirt lists neither loop nor device-mapper devices. */
final class StorageDevices {

  private static final String FILES = "/dev/";

  private final DeviceTree devices;

  StorageDevices(DeviceTree devices) {
    this.devices = devices;
  }

  Storage read() {
    return new Storage(
        devices.fact(
            all ->
                all.flatMap(this::disk).sorted(Comparator.comparing(BlockDevice::name)).toList()),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }

  private Stream<BlockDevice> disk(Device device) {
    return device.capability("storage").stream().flatMap(storage -> disk(device, storage));
  }

  private Stream<BlockDevice> disk(Device device, NodeDeviceCapability storage) {
    return Optional.ofNullable(storage.getBlock())
        .filter(file -> file.startsWith(FILES))
        // As the kernel names it in sysfs.
        .map(file -> file.substring(FILES.length()).replace('/', '!'))
        .map(name -> disk(name, device, storage))
        .stream();
  }

  private BlockDevice disk(String name, Device device, NodeDeviceCapability storage) {
    return new BlockDevice(
        name,
        device.fact("/device/capability/size", storage.getSize()),
        unstated(device),
        unstated(device),
        unstated(device),
        unstated(device),
        device.fact("/device/capability/logical_block_size", storage.getLogicalBlockSize()),
        unstated(device),
        unstated(device),
        unstated(device),
        unstated(device),
        unstated(device),
        devices.pci(device).orElse(device).node());
  }

  private static <T> Fact<T> unstated(Device device) {
    return device.fact("/device", null);
  }
}
