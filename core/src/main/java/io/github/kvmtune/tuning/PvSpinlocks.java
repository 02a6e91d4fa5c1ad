package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Lets vCPUs of a guest that does not own its CPUs sleep while they wait for a lock, instead of
 * spinning on a holder that is not running.
 *
 * <p>Source: libvirt domain format, "Hypervisor features", pvspinlock; named CPU models leave it
 * off by default.
 */
final class PvSpinlocks implements Tuning {

  @Override
  public String name() {
    return "pv-spinlocks";
  }

  @Override
  public About about() {
    return About.of(
            Area.PARAVIRTUAL,
            "Paravirtual spinlocks",
            "Lets vCPUs that can be preempted sleep while they wait for a lock.")
        .reference("libvirt domain format: Hypervisor features, pvspinlock")
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(objection(situation), () -> sleep(domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .asked("os", situation.guest().os().word())
            .asked("virt-type", situation.guest().virtType().word())
            .reference("libvirt domain format: Hypervisor features, pvspinlock")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (!situation.isX86()) {
      return Optional.of(
          Objection.impossible("KVM's paravirtual spinlocks are an interface of x86"));
    }
    if (!situation.isKvm()) {
      return Optional.of(Objection.impossible("they are KVM's; an emulated guest has none"));
    }
    if (situation.guest().os() == GuestOs.WINDOWS) {
      return Optional.of(Objection.needless("Windows does not use KVM's, but Hyper-V's"));
    }
    return situation
        .exclusive()
        .map(
            placement ->
                Objection.needless(
                    "vCPUs that own their CPUs are never preempted while they hold a lock"));
  }

  private Decision.Builder sleep(Domain domain) {
    domain.ensureFeatures().ensurePvspinlock().setState(true);
    return Decision.applied(
            name(), "a vCPU that waits for a lock sleeps, so the holder gets the CPU")
        .set("/domain/features/pvspinlock/@state", "on")
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }
}
