package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * States version 3 of ARM's interrupt controller for guests that version 2 cannot serve.
 *
 * <p>Source: libvirt domain format, "Hypervisor features", gic; version 2 addresses 8 CPUs.
 */
final class InterruptController implements Tuning {

  private static final int MOST_OF_VERSION_2 = 8;

  @Override
  public String name() {
    return "interrupt-controller";
  }

  @Override
  public About about() {
    return About.of(
            Area.INTERRUPTS,
            "ARM interrupt controller",
            "States version 3 of ARM's interrupt controller where version 2 has too few CPUs.")
        .reference("libvirt domain format: Hypervisor features, gic")
        .values(Values.words("2", "3"))
        .migration("part of the guest's machine; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    String version = word.value().orElse("3");
    Decision.Builder decision =
        word.unless(objection(version, word, situation), () -> state(version, word, domain));
    return List.of(
        decision
            .asked("vcpus", Shape.mostVcpus(situation))
            .reference("libvirt domain format: Hypervisor features, gic")
            .build());
  }

  private static Optional<Objection> objection(
      String version, UsersWord word, Situation situation) {
    if (situation.platform() != Platform.AARCH64) {
      return Optional.of(Objection.impossible("the architecture has its own interrupt controller"));
    }
    boolean many = Shape.mostVcpus(situation) > MOST_OF_VERSION_2;
    if (version.equals("2") && many) {
      return Optional.of(
          Objection.impossible("version 2 serves " + MOST_OF_VERSION_2 + " vCPUs at most"));
    }
    if (situation
        .target()
        .offer()
        .gicVersions()
        .filter(all -> !all.contains(version))
        .isPresent()) {
      return Optional.of(
          Objection.impossible("libvirt does not offer version " + version + " here"));
    }
    return many || word.isForced()
        ? Optional.empty()
        : Optional.of(Objection.needless("libvirt chooses the newest version that the host has"));
  }

  private Decision.Builder state(String version, UsersWord word, Domain domain) {
    domain.ensureFeatures().ensureGic().setVersion(version);
    return Decision.applied(
            name(),
            word.isForced()
                ? "the user says so"
                : "version 2 ends at "
                    + MOST_OF_VERSION_2
                    + " vCPUs, so an older one must not be chosen")
        .set("/domain/features/gic/@version", version)
        .migration("part of the guest's machine; keep it equal on both ends");
  }
}
