package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuCache;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a guest whose topology is that of the cores it is pinned to see the host's caches.
 *
 * <p>Source: libvirt domain format, "CPU model and topology", cache; passthrough is allowed with
 * host-passthrough and maximum only.
 */
final class CpuCache implements Tuning {

  private static final String PASSTHROUGH = "passthrough";
  private static final String EMULATE = "emulate";

  /** The only cache that QEMU makes up; libvirt wants to be told. */
  private static final int EMULATED_LEVEL = 3;

  private static final Set<String> MODES_WITH_CACHES = Set.of("host-passthrough", "maximum");

  @Override
  public String name() {
    return "cpu-cache";
  }

  @Override
  public About about() {
    return About.of(
            Area.CPU,
            "CPU cache",
            "Shows the host's caches to a guest whose topology is that of the cores it is pinned to.")
        .reference("libvirt domain format: CPU model and topology, cache")
        .values(Values.words(PASSTHROUGH, EMULATE, "disable"))
        .migration("the destination must have the same caches");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    String mode = word.value().orElse(PASSTHROUGH);
    Decision.Builder decision =
        word.unless(
            objection(mode, situation, domain),
            () ->
                word.isForced()
                    ? cache(mode, domain).because("the user says so")
                    : cache(mode, domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .fact(
                "caches of the host",
                situation.host().cpus().topology().caches().map(caches -> caches.size()))
            .reference("libvirt domain format: CPU model and topology, cache")
            .build());
  }

  private static Optional<Objection> objection(String mode, Situation situation, Domain domain) {
    if (!situation.isX86()) {
      return Optional.of(Objection.impossible("only CPUs on x86 show caches that can be chosen"));
    }
    if (!mode.equals(PASSTHROUGH)) {
      return mode.equals("disable")
          ? Optional.of(
              Objection.unwise(
                  "without caches in sight the guest's scheduler places threads blindly"))
          : Optional.empty();
    }
    String cpu = domain.getCpu() == null ? null : domain.getCpu().getMode();
    if (cpu == null || !MODES_WITH_CACHES.contains(cpu)) {
      return Optional.of(
          Objection.impossible(
              "the host's caches come with the host's CPU, and this guest has CPU mode "
                  + (cpu == null ? "none" : cpu)));
    }
    if (situation.exclusive().isEmpty() || situation.guest().forced().containsKey("cpu-topology")) {
      return Optional.of(
          Objection.unwise(
              "its vCPUs are not tied to the cores that the guest is shown, so the host's caches would not"
                  + " be theirs"));
    }
    return situation.isKvm()
        ? Optional.empty()
        : Optional.of(Objection.impossible("an emulated CPU has no caches of the host's"));
  }

  private Decision.Builder cache(String mode, Domain domain) {
    DomainCpuCache cache = domain.ensureCpu().ensureCache().setMode(mode);
    Decision.Builder decision =
        Decision.applied(
                name(),
                "the vCPUs keep to the cores the guest is shown, so the host's cache sizes are true")
            .set("/domain/cpu/cache/@mode", mode)
            .migration("the destination must have the same caches");
    if (mode.equals(EMULATE)) {
      cache.setLevel(EMULATED_LEVEL);
      decision.set("/domain/cpu/cache/@level", EMULATED_LEVEL);
    }
    return decision;
  }
}
