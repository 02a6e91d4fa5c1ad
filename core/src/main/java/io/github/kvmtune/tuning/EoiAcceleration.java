package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Says how the guest ends its interrupts: in hardware, or through memory it shares with KVM. QEMU
 * offers the latter to every KVM guest, so nothing has to be set.
 *
 * <p>Source: libvirt domain format, "Hypervisor features", apic eoi; Linux kernel, KVM-specific
 * MSRs.
 */
final class EoiAcceleration implements Tuning {

  @Override
  public String name() {
    return "eoi-acceleration";
  }

  @Override
  public About about() {
    return About.of(
            Area.INTERRUPTS,
            "EOI acceleration",
            "Says how the guest ends an interrupt without leaving to the host.")
        .reference("libvirt domain format: Hypervisor features, apic")
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Verdict verdict = situation.interruptHardware();
    Decision.Builder decision =
        UsersWord.on(this, situation)
            .unless(Optional.of(objection(situation, verdict)), () -> sharedMemory(domain));
    return List.of(
        decision
            .facts(UsedFact.of("interrupt virtualization", verdict))
            .asked("virt-type", situation.guest().virtType().word())
            .reference("libvirt domain format: Hypervisor features, apic")
            .build());
  }

  private static Objection objection(Situation situation, Verdict verdict) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Objection.impossible("the interface is KVM's on x86");
    }
    return verdict.isActive()
        ? Objection.needless("the host's hardware ends interrupts without leaving the guest")
        : Objection.needless(
            "QEMU lets every KVM guest end interrupts by a flag in shared memory, unless told otherwise");
  }

  private Decision.Builder sharedMemory(Domain domain) {
    domain.ensureFeatures().ensureApic().setEoi(true);
    return Decision.applied(name(), "")
        .set("/domain/features/apic/@eoi", "on")
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }
}
