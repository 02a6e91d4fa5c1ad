package io.github.kvmtune;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of a guest's NICs on any host. */
final class NicRules {

  private NicRules() {}

  static List<String> problems(List<Nic> nics, Migration migration, VirtioDrivers drivers) {
    List<String> problems = new ArrayList<>();
    for (Nic nic : withStandbys(nics)) {
      problems.addAll(limitProblems(nic));
      vlanProblem(nic).ifPresent(problems::add);
      driverProblem(nic, drivers).ifPresent(problems::add);
    }
    nics.forEach(nic -> problems.addAll(failoverProblems(nic, drivers)));
    problems.addAll(repeated(nics));
    problems.addAll(immovable(nics, migration));
    return problems;
  }

  /** What needs memory that somebody else reads, which a confidential guest does not have. */
  static List<String> exposing(List<Nic> nics, VirtioDrivers drivers, Confidential kind) {
    List<String> problems = new ArrayList<>();
    nics.stream()
        .filter(nic -> nic.pinsGuestMemory() || nic instanceof Nic.VhostUser)
        .forEach(
            nic ->
                problems.add(
                    "the "
                        + nic.title()
                        + " reads and writes guest memory, but "
                        + kind.word()
                        + " keeps that from the host; use a bridge"));
    if (drivers == VirtioDrivers.LEGACY) {
      problems.add(
          "its virtio drivers are legacy, but " + kind.word() + " needs those of virtio 1.0");
    }
    return problems;
  }

  private static List<Nic> withStandbys(List<Nic> nics) {
    return nics.stream()
        .flatMap(nic -> Stream.concat(Stream.of(nic), nic.options().failover().stream()))
        .toList();
  }

  // libvirt shapes traffic on tap devices; it has none for these, and ignores or refuses the limit.
  private static List<String> limitProblems(Nic nic) {
    Optional<NicLimit> limit = nic.options().limit();
    if (limit.isEmpty()) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    if (nic.pinsGuestMemory() || nic instanceof Nic.VhostUser) {
      problems.add(
          "the "
              + nic.title()
              + " bypasses the host's kernel, but a traffic limit is kept by it; limit it at the"
              + " card or switch (ip link set PF vf N max_tx_rate), or use a bridge");
    }
    if (limit.get().inboundFloor().isPresent() && !(nic instanceof Nic.Network)) {
      problems.add(
          "the "
              + nic.title()
              + " has an inbound floor, but only libvirt's own networks can keep one; use"
              + " Nic.network or drop the floor");
    }
    limit.get().problems().forEach(problem -> problems.add("the " + nic.title() + ": " + problem));
    return problems;
  }

  private static Optional<String> vlanProblem(Nic nic) {
    boolean untagged =
        nic instanceof Nic.Macvtap || nic instanceof Nic.Vdpa || nic instanceof Nic.VhostUser;
    return nic.options()
        .vlan()
        .filter(tag -> untagged)
        .map(
            tag ->
                "the "
                    + nic.title()
                    + " cannot be put into VLAN "
                    + tag
                    + ", because libvirt does not tag its packets; use a host interface or switch"
                    + " port that is in the VLAN");
  }

  private static Optional<String> driverProblem(Nic nic, VirtioDrivers drivers) {
    boolean isVirtioOnly = nic instanceof Nic.Vdpa || nic instanceof Nic.VhostUser;
    return isVirtioOnly && drivers != VirtioDrivers.CURRENT
        ? Optional.of(
            "the "
                + nic.title()
                + " is a current virtio device, but the guest has "
                + drivers.word()
                + " virtio drivers; use a bridge")
        : Optional.empty();
  }

  private static List<String> failoverProblems(Nic nic, VirtioDrivers drivers) {
    Optional<Nic> standby = nic.options().failover();
    if (standby.isEmpty()) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    String both = "the " + nic.title() + " with failover to the " + standby.get().title();
    if (!nic.isPassedThrough()) {
      problems.add(both + ": only an assigned virtual function needs and takes a stand-in");
    }
    if (standby.get().pinsGuestMemory() || standby.get() instanceof Nic.VhostUser) {
      problems.add(both + ": the stand-in must be able to migrate; use a bridge or network");
    }
    if (standby.get().options().failover().isPresent()) {
      problems.add(both + ": the stand-in cannot have one of its own");
    }
    if (drivers != VirtioDrivers.CURRENT) {
      problems.add(both + ": the guest needs current virtio drivers, but has " + drivers.word());
    }
    macProblem(nic, standby.get()).ifPresent(problem -> problems.add(both + ": " + problem));
    return problems;
  }

  private static Optional<String> macProblem(Nic nic, Nic standby) {
    Optional<String> mac = nic.options().mac();
    if (mac.isEmpty()) {
      return Optional.of(
          "the guest joins the two by their MAC address; set one with mac(\"52:54:00:...\")");
    }
    return standby
        .options()
        .mac()
        .filter(other -> !other.equals(mac.get()))
        .map(other -> "the MAC addresses " + mac.get() + " and " + other + " must be the same");
  }

  private static List<String> repeated(List<Nic> nics) {
    List<String> problems = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Nic nic : nics) {
      nic.options()
          .mac()
          .filter(mac -> !seen.add(mac))
          .ifPresent(mac -> problems.add("two NICs have the MAC address " + mac));
      if (isExclusive(nic) && !seen.add(nic.title())) {
        problems.add("two NICs use the " + nic.title() + ", which serves one only");
      }
    }
    return problems;
  }

  private static boolean isExclusive(Nic nic) {
    return nic instanceof Nic.Hostdev || nic instanceof Nic.Vdpa || nic instanceof Nic.VhostUser;
  }

  private static List<String> immovable(List<Nic> nics, Migration migration) {
    return nics.stream()
        .filter(nic -> !nic.canMigrate() && migration != Migration.NONE)
        .map(
            nic ->
                "the "
                    + nic.title()
                    + " cannot migrate, but migration is "
                    + migration.word()
                    + "; use migration none or a bridge"
                    + (nic.isPassedThrough() ? ", or give it a failover" : ""))
        .toList();
  }
}
