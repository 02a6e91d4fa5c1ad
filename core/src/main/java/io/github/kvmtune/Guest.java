package io.github.kvmtune;

import io.github.kvmtune.placement.PlacementWishes;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a user wants of a guest, before anything is known of the host. Immutable.
 *
 * <pre>{@code
 * Guest db = Guest.named("db1")
 *     .vcpus(16)
 *     .memory(ByteSize.gib(64))
 *     .profile(Profile.DEDICATED)
 *     .disk(Disk.block("/dev/vg0/db1"))
 *     .nic(Nic.bridge("br0"))
 *     .build();
 * }</pre>
 *
 * @param name libvirt's name for the guest
 * @param vcpus number of virtual CPUs
 * @param memory guest memory
 * @param profile what the guest is promised
 * @param migration where it must be able to migrate to
 * @param os family of its operating system
 * @param virtType how its CPUs are run
 * @param directBoot a kernel to start directly
 * @param wishes what is asked of its place on the host
 * @param disks in the order the guest sees them; it boots from the first
 * @param nics in the order the guest sees them
 * @param switchedOff names of tunings that must leave this guest alone
 * @param customization last hand on the finished model
 */
public record Guest(
    String name,
    int vcpus,
    ByteSize memory,
    Profile profile,
    Migration migration,
    GuestOs os,
    VirtType virtType,
    Optional<DirectBoot> directBoot,
    PlacementWishes wishes,
    List<Disk> disks,
    List<Nic> nics,
    Set<String> switchedOff,
    Consumer<Domain> customization) {

  /**
   * @throws InvalidGuestException if values contradict each other, naming every contradiction
   */
  public Guest {
    disks = List.copyOf(disks);
    nics = List.copyOf(nics);
    switchedOff = Set.copyOf(switchedOff);
    List<String> problems =
        GuestRules.problems(name, vcpus, memory, migration, disks, nics, switchedOff);
    if (!problems.isEmpty()) {
      throw new InvalidGuestException(name, problems);
    }
  }

  /** Starts the description of a guest. */
  public static GuestBuilder named(String name) {
    return new GuestBuilder(name);
  }

  /** The same guest with other numbers, such as one that would fit where this one does not. */
  public Guest resized(int vcpus, ByteSize memory) {
    return new Guest(
        name,
        vcpus,
        memory,
        profile,
        migration,
        os,
        virtType,
        directBoot,
        wishes,
        disks,
        nics,
        switchedOff,
        customization);
  }

  /** Whether a device of the host is handed to the guest, which pins all of its memory. */
  public boolean hasAssignedDevice() {
    return nics.stream().anyMatch(Nic.Hostdev.class::isInstance);
  }
}
