package io.github.kvmtune.samples.cli;

import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.VirtioDrivers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a guest has beside CPUs, memory, disks and networks. */
final class DeviceOptions {

  @Option(
      names = "--virtio",
      paramLabel = "DRIVERS",
      description =
          "none, legacy (before virtio 1.0) or current: the guest's virtio drivers, where --os does"
              + " not tell.")
  @Nullable VirtioDrivers virtio;

  @Option(
      names = "--hotplug-slots",
      paramLabel = "N",
      description = "PCI Express ports that stay free for devices plugged in later.")
  int hotplugSlots;

  @Option(
      names = "--block-weight",
      paramLabel = "N",
      description = "Share of contended block devices, 100 to 1000.")
  @Nullable Integer blockWeight;

  @Option(names = "--watchdog", description = "Reset the guest when its watchdog daemon hangs.")
  boolean watchdog;

  @Option(names = "--vsock", description = "A socket between host and guest.")
  boolean vsock;

  void applyTo(GuestBuilder guest) {
    Optional.ofNullable(virtio).ifPresent(guest::virtio);
    Optional.ofNullable(blockWeight).ifPresent(guest::blockWeight);
    guest.hotplugSlots(hotplugSlots);
    if (watchdog) {
      guest.watchdog();
    }
    if (vsock) {
      guest.vsock();
    }
  }
}
