package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainFeaturesKvm;
import java.util.List;
import java.util.Optional;

/**
 * Tells a guest that its vCPUs are never preempted, so that it uses plain spinlocks and polls
 * before it goes idle.
 *
 * <p>Source: libvirt domain format, "Hypervisor features", hint-dedicated and poll-control; Linux
 * kernel, KVM CPUID hints.
 */
final class DedicatedHint implements Tuning {

  @Override
  public String name() {
    return "dedicated-hint";
  }

  @Override
  public About about() {
    return About.of(
            Area.PARAVIRTUAL,
            "Dedicated hint",
            "Tells a guest that owns its CPUs that it may spin and poll.")
        .reference("libvirt domain format: Hypervisor features, kvm")
        .migration("the promise must hold on the destination, too");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(objection(situation), () -> hint(domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .asked("os", situation.guest().os().word())
            .asked("virt-type", situation.guest().virtType().word())
            .reference("libvirt domain format: Hypervisor features, kvm")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Optional.of(Objection.impossible("the hint is an interface of KVM on x86"));
    }
    if (situation.guest().os() == GuestOs.WINDOWS) {
      return Optional.of(Objection.needless("Windows does not read KVM's hints"));
    }
    Optional<Placement.Exclusive> placement = situation.exclusive();
    if (placement.isEmpty()) {
      return Optional.of(
          Objection.unwise(
              "vCPUs without CPUs of their own can be preempted, and would spin for nothing"));
    }
    return placement.get().housekeepingIsShared()
        ? Optional.of(
            Objection.unwise(
                "QEMU's own threads share the guest's CPUs, so vCPUs are preempted after all"))
        : Optional.empty();
  }

  private Decision.Builder hint(Domain domain) {
    DomainFeaturesKvm kvm = domain.ensureFeatures().ensureKvm();
    kvm.ensureHintDedicated().setState(true);
    kvm.ensurePollControl().setState(true);
    return Decision.applied(
            name(),
            "nobody else runs on these CPUs, so the guest may spin for locks and poll before it sleeps")
        .set("/domain/features/kvm/hint-dedicated/@state", "on")
        .set("/domain/features/kvm/poll-control/@state", "on")
        .migration("the promise must hold on the destination, too");
  }
}
