package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainClockTimer;
import io.github.kvmtune.xml.domain.DomainFeaturesHyperv;
import java.util.List;

/**
 * Gives Windows the paravirtual interfaces it knows from Hyper-V, in the order they depend on each
 * other.
 *
 * <p>Source: QEMU documentation, Hyper-V enlightenments; libvirt domain format, "Hypervisor
 * features".
 */
final class HypervEnlightenments implements Tuning {

  /** How often Windows spins on a lock before it tells the hypervisor. */
  private static final long SPINLOCK_RETRIES = 8191;

  private static final List<String> SWITCHES =
      List.of(
          "relaxed",
          "vapic",
          "vpindex",
          "runtime",
          "synic",
          "stimer",
          "frequencies",
          "tlbflush",
          "ipi");

  @Override
  public String name() {
    return "hyperv-enlightenments";
  }

  @Override
  public About about() {
    return About.of(
            Area.PARAVIRTUAL,
            "Hyper-V enlightenments",
            "Gives Windows the paravirtual interfaces it knows from Hyper-V.")
        .reference("QEMU: Hyper-V enlightenments")
        .values(Values.onlyOff())
        .migration("part of the guest's CPUID; every host must offer them");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision;
    if (situation.guest().os() != GuestOs.WINDOWS) {
      decision = Decision.leftAlone(name(), "only Windows speaks to a Hyper-V hypervisor");
    } else if (!situation.isX86() || !situation.isKvm()) {
      decision = Decision.leftAlone(name(), "they are KVM's on x86; an emulated guest has none");
    } else {
      decision = enable(situation, domain);
    }
    return List.of(
        decision
            .asked("os", situation.guest().os().word())
            .asked("virt-type", situation.guest().virtType().word())
            .reference("QEMU: Hyper-V enlightenments")
            .build());
  }

  private Decision.Builder enable(Situation situation, Domain domain) {
    DomainFeaturesHyperv hyperv = domain.ensureFeatures().ensureHyperv();
    hyperv.ensureRelaxed().setState(true);
    hyperv.ensureVapic().setState(true);
    hyperv.ensureVpindex().setState(true);
    hyperv.ensureRuntime().setState(true);
    hyperv.ensureSynic().setState(true);
    hyperv.ensureStimer().setState(true);
    hyperv.ensureFrequencies().setState(true);
    hyperv.ensureTlbflush().setState(true);
    hyperv.ensureIpi().setState(true);
    // QEMU refuses synthetic timers without the reference clock they count in.
    domain
        .ensureClock()
        .getTimers()
        .add(new DomainClockTimer().setName("hypervclock").setPresent(true));
    Decision.Builder decision =
        Decision.applied(
                name(),
                "Windows then flushes TLBs, sends IPIs and keeps time without emulated hardware")
            .set("/domain/clock/timer[@name='hypervclock']/@present", "yes")
            .migration("part of the guest's CPUID; every host must offer them");
    SWITCHES.forEach(name -> decision.set("/domain/features/hyperv/" + name + "/@state", "on"));
    return situation.exclusive().isPresent() ? decision : spinlocks(hyperv, decision);
  }

  // Windows on CPUs of its own should never give up spinning, which is the default.
  private static Decision.Builder spinlocks(
      DomainFeaturesHyperv hyperv, Decision.Builder decision) {
    hyperv.ensureSpinlocks().setState(true).setRetries(SPINLOCK_RETRIES);
    return decision
        .set("/domain/features/hyperv/spinlocks/@state", "on")
        .set("/domain/features/hyperv/spinlocks/@retries", SPINLOCK_RETRIES);
  }
}
