package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Migration;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Gives the guest the fastest CPU model that it may have where it must be able to migrate to.
 *
 * <p>Source: libvirt domain format, "CPU model and topology"; QEMU documentation, CPU models.
 */
final class CpuMode implements Tuning {

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
        .values(Values.onlyOff())
        .migration("host-passthrough wants equal hosts, host-model similar ones");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision = decide(situation, domain);
    return List.of(
        decision
            .asked("migration", situation.guest().migration().word())
            .asked("virt-type", situation.guest().virtType().word())
            .fact("CPU of the host", situation.host().cpus().model().name())
            .reference("libvirt domain format: CPU model and topology, mode")
            .build());
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (!situation.isKvm()) {
      return mode(
          "maximum", domain, "emulation offers every feature it can; the host's CPU plays no part");
    }
    if (situation.guest().migration() == Migration.CLUSTER && hasModels(situation.platform())) {
      return mode(
              "host-model",
              domain,
              "the nearest named model lets similar hosts take the guest over; it hides features"
                  + " libvirt has no name for")
          .migration("works between hosts that can all offer this model");
    }
    Decision.Builder decision =
        mode(
            "host-passthrough",
            domain,
            "the guest sees the host's own CPU, so nothing is emulated, hidden or renamed");
    return situation.isX86() ? migratable(situation, domain, decision) : decision;
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

  private Decision.Builder mode(String mode, Domain domain, String reason) {
    domain.ensureCpu().setMode(mode);
    return Decision.applied(name(), reason).set("/domain/cpu/@mode", mode);
  }
}
