package io.github.kvmtune;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a guest has beside CPUs, memory, disks and NICs. Immutable: each method returns a changed
 * copy. {@link GuestBuilder} has a method for each.
 *
 * @param virtio the drivers its system has, if the user says; else what its family usually has
 * @param hotplugSlots PCI Express ports that stay free for devices plugged in while it runs
 * @param blockWeight its share of contended block devices, 100 to 1000, where most have 100
 * @param watchdog whether a watchdog resets it when it hangs
 * @param vsock whether programs on the host can talk to it without a network
 */
public record Hardware(
    Optional<VirtioDrivers> virtio,
    int hotplugSlots,
    Optional<Integer> blockWeight,
    boolean watchdog,
    boolean vsock) {

  private static final int LEAST_WEIGHT = 100;
  private static final int MOST_WEIGHT = 1000;

  /** One root port for each of 28 slots with 8 functions is what q35's root bus holds. */
  private static final int MOST_SLOTS = 200;

  static Hardware usual() {
    return new Hardware(Optional.empty(), 0, Optional.empty(), false, false);
  }

  Hardware virtio(VirtioDrivers drivers) {
    return new Hardware(Optional.of(drivers), hotplugSlots, blockWeight, watchdog, vsock);
  }

  Hardware hotplugSlots(int slots) {
    return new Hardware(virtio, slots, blockWeight, watchdog, vsock);
  }

  Hardware blockWeight(int weight) {
    return new Hardware(virtio, hotplugSlots, Optional.of(weight), watchdog, vsock);
  }

  Hardware withWatchdog() {
    return new Hardware(virtio, hotplugSlots, blockWeight, true, vsock);
  }

  Hardware withVsock() {
    return new Hardware(virtio, hotplugSlots, blockWeight, watchdog, true);
  }

  List<String> problems() {
    return Stream.of(slotProblem(), weightProblem()).flatMap(Optional::stream).toList();
  }

  private Optional<String> slotProblem() {
    return hotplugSlots < 0 || hotplugSlots > MOST_SLOTS
        ? Optional.of(
            "it asks for "
                + hotplugSlots
                + " hotplug slots; the machine has room for 0 to "
                + MOST_SLOTS)
        : Optional.empty();
  }

  private Optional<String> weightProblem() {
    return blockWeight
        .filter(weight -> weight < LEAST_WEIGHT || weight > MOST_WEIGHT)
        .map(
            weight ->
                "the block weight "
                    + weight
                    + " is out of range; libvirt takes "
                    + LEAST_WEIGHT
                    + " to "
                    + MOST_WEIGHT);
  }
}
