package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.VdpaDevice;
import io.github.kvmtune.value.IdSet;
import java.util.List;

/** vDPA devices on their bus, which is there once the kernel has loaded its vdpa module. */
final class VdpaReader {

  private static final String DEVICES = "/sys/bus/vdpa/devices";
  private static final String CHARACTER_DEVICE = "vhost-vdpa-";

  private final KernelFiles files;
  private final DeviceFacts devices;

  VdpaReader(KernelFiles files, DeviceFacts devices) {
    this.files = files;
    this.devices = devices;
  }

  Fact<List<VdpaDevice>> read() {
    return files.listed(DEVICES, names -> names.stream().map(this::read).toList());
  }

  private VdpaDevice read(String name) {
    String device = DEVICES + "/" + name;
    return new VdpaDevice(
        name,
        files.linkName(device + "/driver"),
        path(device),
        devices.node(device),
        devices.pciAddress(device));
  }

  /** The driver vhost_vdpa makes a directory that is named like the device file. */
  private Fact<String> path(String device) {
    IdSet numbers = NumberedNames.of(CHARACTER_DEVICE, files.names(device));
    return numbers.isEmpty()
        ? Fact.absent(device + "/" + CHARACTER_DEVICE + "*")
        : Fact.known(
            "/dev/" + CHARACTER_DEVICE + numbers.first().getAsInt(),
            device + "/" + CHARACTER_DEVICE + "*");
  }
}
