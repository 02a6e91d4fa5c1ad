package io.github.kvmtune;

import io.github.kvmtune.placement.Locality;
import io.github.kvmtune.placement.PlacementWishes;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private @Nullable Integer vcpus;
  private @Nullable ByteSize memory;
  private @Nullable Migration migration;
  private Profile profile = Profile.SHARED;
  private GuestOs os = GuestOs.LINUX;
  private VirtType virtType = VirtType.KVM;
  private Optional<DirectBoot> directBoot = Optional.empty();
  private PlacementWishes wishes = PlacementWishes.none();
  private Consumer<Domain> customization = domain -> {};

  GuestBuilder(String name) {
    this.name = name;
  }

  public GuestBuilder vcpus(int vcpus) {
    this.vcpus = vcpus;
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
   * assigned device.
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

  /** Switches a tuning off by its name, such as {@code huge-pages}. */
  public GuestBuilder without(String tuning) {
    switchedOff.add(tuning);
    return this;
  }

  /** Sees the finished domain last and may change anything; the user's word is final. */
  public GuestBuilder customize(Consumer<Domain> customization) {
    this.customization = this.customization.andThen(customization);
    return this;
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
        memory,
        profile,
        chosenMigration(),
        os,
        virtType,
        directBoot,
        wishes,
        disks,
        nics,
        switchedOff,
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
    boolean assigned = nics.stream().anyMatch(Nic.Hostdev.class::isInstance);
    return assigned ? Migration.NONE : Migration.SAME_HARDWARE;
  }
}
