package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.host.Kvm;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * On the user's word, hides KVM's call for sending interrupts between vCPUs, so that the guest
 * sends them through hardware that delivers them without leaving the guest. Nobody has measured for
 * us that it helps, so it is never done unasked.
 *
 * <p>Source: libvirt domain format, "Hypervisor features", pv-ipi.
 */
final class HardwareIpi implements Tuning {

  private static final Gate PV_IPI = Gate.of("features/kvm/pv-ipi", "7.10", "3.1");

  @Override
  public String name() {
    return "hardware-ipi";
  }

  @Override
  public About about() {
    return About.of(
            Area.INTERRUPTS,
            "Interrupts between vCPUs",
            "Lets the guest interrupt its vCPUs through hardware instead of a call to KVM, if asked.")
        .reference("libvirt domain format: Hypervisor features, kvm")
        .gate(PV_IPI)
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(Optional.of(objection(situation)), () -> hide(domain));
    Verdict ipiVirtualization = situation.host().kvm().interrupts().ipiVirtualization();
    return List.of(
        decision
            .facts(UsedFact.of("IPI virtualization", ipiVirtualization))
            .asked("virt-type", situation.guest().virtType().word())
            .reference("libvirt domain format: Hypervisor features, kvm")
            .build());
  }

  private static Objection objection(Situation situation) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Objection.impossible("the call is an interface of KVM on x86");
    }
    Kvm kvm = situation.host().kvm();
    if (!kvm.avic().isActive() && !kvm.interrupts().ipiVirtualization().isActive()) {
      return Objection.unwise(
          "without IPI virtualization on the host each such interrupt leaves the guest on its own,"
              + " where one call sends many");
    }
    return Objection.needless(
        "the hardware could deliver them, but whether it beats one call for many is not proven");
  }

  private Decision.Builder hide(Domain domain) {
    domain.ensureFeatures().ensureKvm().ensurePvIpi().setState(false);
    return Decision.applied(name(), "")
        .set("/domain/features/kvm/pv-ipi/@state", "off")
        .warn("that hardware-ipi helps is not verified; measure before and after")
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }
}
