package io.github.kvmtune;

import io.github.kvmtune.placement.Locality;
import io.github.kvmtune.placement.PlacementWishes;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Guest}; start with {@link Guest#named}. Not safe for use by several threads, and
 * reusable: each {@link #build()} copies.
 */
public final class GuestBuilder {

  private final String name;
  private final List<Disk> disks = new ArrayList<>();
  private final List<Nic> nics = new ArrayList<>();
  private final Set<String> switchedOff = new HashSet<>();
  private final Map<String, Forced> forced = new HashMap<>();
  private @Nullable Integer vcpus;
  private @Nullable ByteSize memory;
  private @Nullable Migration migration;
  private Profile profile = Profile.SHARED;
  private GuestOs os = GuestOs.LINUX;
  private VirtType virtType = VirtType.KVM;
  private Optional<Integer> mostVcpus = Optional.empty();
  private Optional<Firmware> firmware = Optional.empty();
  private Hardware hardware = Hardware.usual();
  private Optional<DirectBoot> directBoot = Optional.empty();
  private boolean tpm;
  private Optional<Confidential> confidential = Optional.empty();
  private CpuShare cpuShare = CpuShare.ordinary();
  private PlacementWishes wishes = PlacementWishes.none();
  private Consumer<Domain> customization = domain -> {};

  GuestBuilder(String name) {
    this.name = name;
  }

  public GuestBuilder vcpus(int vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** Lets vCPUs be plugged in while the guest runs, up to this many. */
  public GuestBuilder mostVcpus(int vcpus) {
    this.mostVcpus = Optional.of(vcpus);
    return this;
  }

  public GuestBuilder memory(ByteSize memory) {
    this.memory = memory;
    return this;
  }

  /** {@link Profile#SHARED} unless set. */
  public GuestBuilder profile(Profile profile) {
    this.profile = profile;
    return this;
  }

  /**
   * {@link Migration#SAME_HARDWARE} unless set, or {@link Migration#NONE} for a guest with an
   * assigned device that nothing stands in for, or secret memory.
   */
  public GuestBuilder migration(Migration migration) {
    this.migration = migration;
    return this;
  }

  /** {@link GuestOs#LINUX} unless set. */
  public GuestBuilder os(GuestOs os) {
    this.os = os;
    return this;
  }

  /** {@link VirtType#KVM} unless set. */
  public GuestBuilder virtType(VirtType virtType) {
    this.virtType = virtType;
    return this;
  }

  /**
   * What the guest boots with. Unless set, what its architecture has always had: BIOS on x86, UEFI
   * on ARM; a disk that is installed for one does not boot with the other.
   */
  public GuestBuilder firmware(Firmware firmware) {
    this.firmware = Optional.of(firmware);
    return this;
  }

  /** Gives the guest a TPM 2.0, which Windows 11 and Windows Server 2025 want; needs swtpm. */
  public GuestBuilder tpm() {
    this.tpm = true;
    return this;
  }

  /** Keeps the guest's memory secret from the host. */
  public GuestBuilder confidential(Confidential technology) {
    this.confidential = Optional.of(technology);
    return this;
  }

  /** {@link CpuShare#ordinary()} unless set. */
  public GuestBuilder cpuShare(CpuShare cpuShare) {
    this.cpuShare = cpuShare;
    return this;
  }

  /** Starts a Linux kernel directly instead of booting from the first disk. */
  public GuestBuilder directBoot(DirectBoot directBoot) {
    this.directBoot = Optional.of(directBoot);
    return this;
  }

  /** How much the host nodes of its devices count; {@link Locality#PREFER} unless set. */
  public GuestBuilder locality(Locality locality) {
    this.wishes = wishes.locality(locality);
    return this;
  }

  /**
   * How many host nodes it may span; as many as it takes unless set.
   *
   * @throws IllegalArgumentException if {@code nodes} is less than 1
   */
  public GuestBuilder mostNodes(int nodes) {
    this.wishes = wishes.mostNodes(nodes);
    return this;
  }

  /** Adds a disk; the first one is booted from. */
  public GuestBuilder disk(Disk disk) {
    disks.add(disk);
    return this;
  }

  /** Adds a network interface. */
  public GuestBuilder nic(Nic nic) {
    nics.add(nic);
    return this;
  }

  /** Says which virtio drivers the guest has, where its family does not tell. */
  public GuestBuilder virtio(VirtioDrivers drivers) {
    hardware = hardware.virtio(drivers);
    return this;
  }

  /** Keeps this many PCI Express ports free for devices that are plugged in while it runs. */
  public GuestBuilder hotplugSlots(int slots) {
    hardware = hardware.hotplugSlots(slots);
    return this;
  }

  /** Its share of contended block devices, 100 to 1000. */
  public GuestBuilder blockWeight(int weight) {
    hardware = hardware.blockWeight(weight);
    return this;
  }

  /** Resets the guest when its watchdog daemon stops answering. */
  public GuestBuilder watchdog() {
    hardware = hardware.withWatchdog();
    return this;
  }

  /** Lets programs on the host talk to it without a network. */
  public GuestBuilder vsock() {
    hardware = hardware.withVsock();
    return this;
  }

  /** Switches a tuning off by its name, such as {@code huge-pages}. */
  public GuestBuilder without(String tuning) {
    switchedOff.add(tuning);
    return this;
  }

  /**
   * Gives a tuning the value it must have, such as {@code 1GiB} for {@code huge-pages}; {@code off}
   * switches it off like {@link #without}. {@code kvmtune tunings} lists what each takes. A value
   * that the host or the rest of the guest cannot have is refused when the guest is planned; so is
   * one that would harm the guest, see {@link #forceAnyway}.
   */
  public GuestBuilder force(String tuning, String value) {
    return force(tuning, new Forced(value, false));
  }

  /** Like {@link #force}, and means it even where the guest gets slower or less safe by it. */
  public GuestBuilder forceAnyway(String tuning, String value) {
    return force(tuning, new Forced(value, true));
  }

  private GuestBuilder force(String tuning, Forced word) {
    if (word.value().equals(Forced.OFF)) {
      return without(tuning);
    }
    forced.put(tuning, word);
    return this;
  }

  /** Sees the finished domain last and may change anything; the user's word is final. */
  public GuestBuilder customize(Consumer<Domain> customization) {
    this.customization = this.customization.andThen(customization);
    return this;
  }

  /** Another builder with the same description so far; neither changes the other. */
  public GuestBuilder copy() {
    GuestBuilder copy = new GuestBuilder(name);
    copy.disks.addAll(disks);
    copy.nics.addAll(nics);
    copy.switchedOff.addAll(switchedOff);
    copy.forced.putAll(forced);
    copy.vcpus = vcpus;
    copy.mostVcpus = mostVcpus;
    copy.memory = memory;
    copy.migration = migration;
    copy.profile = profile;
    copy.os = os;
    copy.virtType = virtType;
    copy.firmware = firmware;
    copy.directBoot = directBoot;
    copy.tpm = tpm;
    copy.confidential = confidential;
    copy.hardware = hardware;
    copy.cpuShare = cpuShare;
    copy.wishes = wishes;
    copy.customization = customization;
    return copy;
  }

  /**
   * The guest as described so far.
   *
   * @throws InvalidGuestException if something is missing or values contradict each other, naming
   *     all of it
   */
  public Guest build() {
    if (vcpus == null || memory == null) {
      throw new InvalidGuestException(name, missing());
    }
    return new Guest(
        name,
        vcpus,
        mostVcpus,
        memory,
        profile,
        chosenMigration(),
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

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (vcpus == null) {
      missing.add("the number of vCPUs is missing; set vcpus(4)");
    }
    if (memory == null) {
      missing.add("the memory is missing; set memory(ByteSize.gib(8))");
    }
    return missing;
  }

  private Migration chosenMigration() {
    if (migration != null) {
      return migration;
    }
    boolean movable = nics.stream().allMatch(Nic::canMigrate) && confidential.isEmpty();
    return movable ? Migration.SAME_HARDWARE : Migration.NONE;
  }
}
