package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Keeps QEMU's main loop, and the vhost and preallocation threads that inherit its affinity, off
 * the vCPUs' CPUs but on every node the guest's memory comes from.
 *
 * <p>Source: libvirt domain format, "CPU Tuning"; QEMU 7.2 under libvirt 9.0 refuses to start when
 * it has to preallocate memory on a node that these CPUs do not reach.
 */
final class EmulatorPinning implements Tuning {

  @Override
  public String name() {
    return "emulator-pinning";
  }

  @Override
  public About about() {
    return About.of(
            Area.PLACEMENT,
            "Emulator pinning",
            "Keeps QEMU's own threads off the vCPUs and near all of the guest's memory.")
        .reference("libvirt domain format: CPU Tuning, emulatorpin")
        .values(
            Values.onlyOff()
                .or(
                    "host CPUs such as 0,32",
                    List.of("0"),
                    value -> value.matches("\\d{1,5}([,-]\\d{1,5})*")))
        .migration("the CPU numbers are the host's; plan anew for the destination");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Optional<IdSet> wanted = word.value().map(IdSet::parse);
    wanted.ifPresent(cpus -> word.check(objection(cpus, situation)));
    Decision.Builder decision =
        wanted
            .map(cpus -> onUsersWord(cpus, domain))
            .or(() -> situation.exclusive().map(exclusive -> pin(exclusive, domain)))
            .orElseGet(
                () -> Decision.leftAlone(name(), "the vCPUs float, so QEMU's threads may as well"));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: CPU Tuning, emulatorpin")
            .build());
  }

  private static Optional<Objection> objection(IdSet cpus, Situation situation) {
    IdSet online = situation.host().cpus().online().orElse(cpus);
    if (!online.containsAll(cpus)) {
      return Optional.of(
          Objection.impossible("CPUs " + cpus.minus(online) + " are not online on the host"));
    }
    IdSet missed =
        IdSet.of(
            GuestNodes.of(situation.placement()).orElse(IdSet.empty()).stream()
                .filter(node -> !reaches(cpus, node, situation)));
    if (!missed.isEmpty()) {
      return Optional.of(outOfReach(missed, situation));
    }
    IdSet own =
        situation.exclusive().map(placement -> IdSet.of(placement.pins())).orElse(IdSet.empty());
    return cpus.intersects(own)
        ? Optional.of(
            Objection.unwise("CPUs " + cpus.intersect(own) + " are the guest's own vCPUs'"))
        : Optional.empty();
  }

  private static Objection outOfReach(IdSet missed, Situation situation) {
    boolean fillsMemory =
        situation.exclusive().isPresent() || situation.guest().forced().containsKey("huge-pages");
    return fillsMemory
        ? Objection.impossible(
            "QEMU does not start if it has to fill memory of node "
                + missed
                + " and runs on none of its CPUs")
        : Objection.unwise("the guest is on node " + missed + ", and QEMU's threads would not be");
  }

  private static boolean reaches(IdSet cpus, int node, Situation situation) {
    return situation
        .host()
        .node(node)
        .flatMap(found -> found.cpus().value())
        .map(cpus::intersects)
        .orElse(true);
  }

  private Decision.Builder onUsersWord(IdSet cpus, Domain domain) {
    domain.ensureCputune().ensureEmulatorpin().setCpuset(cpus);
    return Decision.applied(name(), "the user names the CPUs")
        .set("/domain/cputune/emulatorpin/@cpuset", cpus);
  }

  private Decision.Builder pin(Placement.Exclusive placement, Domain domain) {
    domain.ensureCputune().ensureEmulatorpin().setCpuset(placement.housekeeping());
    Decision.Builder decision =
        Decision.applied(name(), reason(placement))
            .set("/domain/cputune/emulatorpin/@cpuset", placement.housekeeping())
            .facts(placement.facts());
    if (placement.housekeepingIsShared()) {
      decision.warn(
          "the host has no CPU to spare, so QEMU's threads run on the guest's own CPUs "
              + placement.housekeeping()
              + " and will delay it");
    }
    return decision;
  }

  private static String reason(Placement.Exclusive placement) {
    String keptOff =
        placement.housekeepingIsShared()
            ? "there is no CPU left to keep QEMU's own threads off the vCPUs"
            : "QEMU's own threads must not take time from the vCPUs";
    return keptOff + "; they must reach every node the memory comes from";
  }
}
