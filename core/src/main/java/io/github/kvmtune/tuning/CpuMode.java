package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Migration;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the guest the fastest CPU model that it may have where it must be able to migrate to.
 *
 * <p>Source: libvirt domain format, "CPU model and topology"; QEMU documentation, CPU models.
 */
final class CpuMode implements Tuning {

  /** How a named model is written in the user's word. */
  static final String NAMED = "custom:";

  /** Before, libvirt compared the CPU itself, and refused models that QEMU runs. */
  private static final Gate TRUSTS_QEMU = Gate.of("cpu[@check='partial']", "10.2", "7.2");

  private static final String PASSTHROUGH = "host-passthrough";
  private static final String MODEL = "host-model";
  private static final String MAXIMUM = "maximum";

  @Override
  public String name() {
    return "cpu-mode";
  }

  @Override
  public About about() {
    return About.of(
            Area.CPU,
            "CPU model",
            "Gives the guest the fastest CPU model it may have where it must be able to migrate to.")
        .reference("libvirt domain format: CPU model and topology, mode")
        .values(
            Values.words(PASSTHROUGH, MODEL, MAXIMUM)
                .or(
                    NAMED + "MODEL such as custom:EPYC-Milan",
                    List.of("custom:EPYC-Milan"),
                    value -> value.matches("custom:[A-Za-z0-9._-]+")))
        .migration("host-passthrough wants equal hosts, host-model and named models similar ones");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Optional<String> wanted = word.value();
    wanted.ifPresent(value -> word.check(objection(value, situation)));
    Decision.Builder decision =
        wanted
            .map(value -> set(value, situation, domain).because("the user names it"))
            .orElseGet(() -> decide(situation, domain));
    return List.of(
        decision
            .asked("migration", situation.guest().migration().word())
            .asked("virt-type", situation.guest().virtType().word())
            .fact("CPU of the host", situation.host().cpus().model().name())
            .reference("libvirt domain format: CPU model and topology, mode")
            .build());
  }

  private static Optional<Objection> objection(String value, Situation situation) {
    Migration migration = situation.guest().migration();
    if (!situation.isKvm() && !value.equals(MAXIMUM) && !value.startsWith(NAMED)) {
      return impossible("the guest is emulated, so the host's CPU plays no part; use maximum");
    }
    if (!value.startsWith(NAMED) && !value.equals(MODEL) && migration == Migration.CLUSTER) {
      return impossible(
          "the guest must migrate within a cluster, whose hosts differ; use host-model or migration"
              + " same-hardware");
    }
    if (situation.platform() == Platform.AARCH64
        && situation.isKvm()
        && !value.equals(PASSTHROUGH)
        && !value.equals(MAXIMUM)) {
      return impossible("KVM on ARM knows no other CPU than the host's own");
    }
    String mode = value.startsWith(NAMED) ? "custom" : value;
    Optional<Set<String>> modes = situation.target().offer().cpuModes();
    if (modes.filter(all -> !all.contains(mode)).isPresent()) {
      return impossible("libvirt offers only " + String.join(", ", modes.orElseThrow()));
    }
    return value.startsWith(NAMED)
        ? unusable(value.substring(NAMED.length()), situation)
        : Optional.empty();
  }

  private static Optional<Objection> unusable(String model, Situation situation) {
    return situation
        .target()
        .offer()
        .cpuModels()
        .filter(usable -> !usable.contains(model))
        .flatMap(usable -> impossible("this host cannot run the model " + model));
  }

  private static Optional<Objection> impossible(String reason) {
    return Optional.of(Objection.impossible(reason));
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (!situation.isKvm()) {
      return set(MAXIMUM, situation, domain)
          .because("emulation offers every feature it can; the host's CPU plays no part");
    }
    if (situation.guest().migration() == Migration.CLUSTER && hasModels(situation.platform())) {
      return set(MODEL, situation, domain)
          .because(
              "the nearest named model lets similar hosts take the guest over; it hides features"
                  + " libvirt has no name for");
    }
    return set(PASSTHROUGH, situation, domain)
        .because("the guest sees the host's own CPU, so nothing is emulated, hidden or renamed");
  }

  private Decision.Builder set(String value, Situation situation, Domain domain) {
    if (value.startsWith(NAMED)) {
      return named(value.substring(NAMED.length()), situation, domain);
    }
    domain.ensureCpu().setMode(value);
    Decision.Builder decision = Decision.applied(name(), "").set("/domain/cpu/@mode", value);
    if (value.equals(MODEL)) {
      return decision.migration("works between hosts that can all offer this model");
    }
    return situation.isX86() && situation.isKvm()
        ? migratable(situation, domain, decision)
        : decision;
  }

  private Decision.Builder named(String model, Situation situation, Domain domain) {
    domain
        .ensureCpu()
        .setMode("custom")
        .setMatch("exact")
        .ensureModel()
        .setFallback("forbid")
        .setValue(model);
    Decision.Builder decision =
        Decision.applied(name(), "")
            .set("/domain/cpu/@mode", "custom")
            .set("/domain/cpu/model", model)
            .set("/domain/cpu/model/@fallback", "forbid")
            .migration("works between hosts that can all run this model");
    boolean saidToRun = situation.target().offer().cpuModels().isPresent();
    if (saidToRun && !situation.has(TRUSTS_QEMU)) {
      domain.ensureCpu().setCheck("none");
      decision.set("/domain/cpu/@check", "none");
    }
    return decision;
  }

  private Decision.Builder migratable(
      Situation situation, Domain domain, Decision.Builder decision) {
    boolean stays = situation.guest().migration() == Migration.NONE;
    domain.ensureCpu().setMigratable(!stays);
    return decision
        .set("/domain/cpu/@migratable", stays ? "off" : "on")
        .migration(
            stays
                ? "not possible: features are offered that cannot be carried over"
                : "only to hosts with the same CPU, microcode, kernel and QEMU");
  }

  // On ARM with KVM there are no named models to choose from.
  private static boolean hasModels(Platform platform) {
    return platform != Platform.AARCH64;
  }
}
