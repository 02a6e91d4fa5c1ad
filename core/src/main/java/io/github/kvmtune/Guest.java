package io.github.kvmtune;

import io.github.kvmtune.placement.PlacementWishes;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * @param mostVcpus how many vCPUs it can be given while it runs, if more than it starts with
 * @param memory guest memory
 * @param profile what the guest is promised
 * @param migration where it must be able to migrate to
 * @param os family of its operating system
 * @param virtType how its CPUs are run
 * @param firmware what it boots with, if the user cares; else what its disk or architecture needs
 * @param directBoot a kernel to start directly
 * @param tpm whether it has an emulated TPM 2.0
 * @param confidential how its memory is kept secret from the host, if at all
 * @param cpuShare its share of the host's CPUs
 * @param wishes what is asked of its place on the host
 * @param disks in the order the guest sees them; it boots from the first
 * @param nics in the order the guest sees them
 * @param hardware what else it has
 * @param switchedOff names of tunings that must leave this guest alone
 * @param forced the user's word on tunings, by their names
 * @param customization last hand on the finished model
 */
public record Guest(
    String name,
    int vcpus,
    Optional<Integer> mostVcpus,
    ByteSize memory,
    Profile profile,
    Migration migration,
    GuestOs os,
    VirtType virtType,
    Optional<Firmware> firmware,
    Optional<DirectBoot> directBoot,
    boolean tpm,
    Optional<Confidential> confidential,
    CpuShare cpuShare,
    PlacementWishes wishes,
    List<Disk> disks,
    List<Nic> nics,
    Hardware hardware,
    Set<String> switchedOff,
    Map<String, Forced> forced,
    Consumer<Domain> customization) {

  /**
   * @throws InvalidGuestException if values contradict each other, naming every contradiction
   */
  public Guest {
    disks = List.copyOf(disks);
    nics = List.copyOf(nics);
    switchedOff = Set.copyOf(switchedOff);
    forced = Collections.unmodifiableMap(new TreeMap<>(forced));
    List<String> problems =
        new ArrayList<>(
            GuestRules.problems(
                name, vcpus, memory, migration, disks, nics, driversOf(hardware, os), hardware));
    problems.addAll(BootRules.problems(virtType, firmware, directBoot, confidential, migration));
    if (confidential.isPresent()) {
      problems.addAll(NicRules.exposing(nics, driversOf(hardware, os), confidential.get()));
    }
    problems.addAll(CpuRules.problems(vcpus, mostVcpus, profile, cpuShare));
    problems.addAll(ForceRules.problems(switchedOff, forced));
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
        mostVcpus.filter(most -> most >= vcpus),
        memory,
        profile,
        migration,
        os,
        virtType,
        firmware,
        directBoot,
        tpm,
        confidential,
        cpuShare,
        wishes,
        disks,
        nics,
        hardware,
        switchedOff,
        forced,
        customization);
  }

  /** Whether a device of the host reads and writes guest memory, which pins all of it. */
  public boolean hasAssignedDevice() {
    return nics.stream().anyMatch(Nic::pinsGuestMemory);
  }

  /** The virtio drivers its system has: those the user named, else what its family usually has. */
  public VirtioDrivers virtio() {
    return driversOf(hardware, os);
  }

  /** Whether virtio devices can be driven at all. */
  public boolean hasVirtioDrivers() {
    return virtio() != VirtioDrivers.NONE;
  }

  private static VirtioDrivers driversOf(Hardware hardware, GuestOs os) {
    return hardware
        .virtio()
        .orElse(os.hasVirtioDrivers() ? VirtioDrivers.CURRENT : VirtioDrivers.NONE);
  }
}
