package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainClockTimer;
import io.github.kvmtune.xml.domain.DomainFeaturesHyperv;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives Windows the paravirtual interfaces it knows from Hyper-V, in the order they depend on each
 * other; {@link HypervFeature} says when each is given.
 *
 * <p>Source: QEMU documentation, Hyper-V enlightenments; libvirt domain format, "Hypervisor
 * features".
 */
final class HypervEnlightenments implements Tuning {

  /** How often Windows spins on a lock before it tells the hypervisor. */
  private static final long SPINLOCK_RETRIES = 8191;

  @Override
  public String name() {
    return "hyperv-enlightenments";
  }

  @Override
  public About about() {
    About about =
        About.of(
                Area.PARAVIRTUAL,
                "Hyper-V enlightenments",
                "Gives Windows the paravirtual interfaces it knows from Hyper-V.")
            .reference("QEMU: Hyper-V enlightenments")
            .migration("part of the guest's CPUID; every host must offer them");
    for (HypervFeature feature : HypervFeature.values()) {
      about = feature.gate().map(about::gate).orElse(about);
    }
    return about;
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(objection(situation), () -> enable(situation, domain));
    return List.of(
        decision
            .asked("os", situation.guest().os().word())
            .asked("virt-type", situation.guest().virtType().word())
            .reference("QEMU: Hyper-V enlightenments")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Optional.of(Objection.impossible("they are KVM's on x86; an emulated guest has none"));
    }
    return situation.guest().os() == GuestOs.WINDOWS
        ? Optional.empty()
        : Optional.of(
            Objection.unwise(
                "only Windows speaks to a Hyper-V hypervisor; Linux would take KVM for one"));
  }

  private Decision.Builder enable(Situation situation, Domain domain) {
    DomainFeaturesHyperv hyperv = domain.ensureFeatures().ensureHyperv();
    // QEMU refuses synthetic timers without the reference clock they count in.
    domain
        .ensureClock()
        .getTimers()
        .add(new DomainClockTimer().setName("hypervclock").setPresent(true));
    List<HypervFeature> chosen = HypervFeature.chosenFor(situation);
    Decision.Builder decision =
        Decision.applied(name(), reason(chosen))
            .set("/domain/clock/timer[@name='hypervclock']/@present", "yes")
            .migration("part of the guest's CPUID; every host must offer them");
    for (HypervFeature feature : chosen) {
      feature.switchOn(hyperv);
      decision.set("/domain/features/hyperv/" + feature.element() + "/@state", "on");
    }
    missing(chosen).forEach(decision::warn);
    return situation.exclusive().isPresent() ? decision : spinlocks(hyperv, decision);
  }

  private static String reason(List<HypervFeature> chosen) {
    return "Windows then flushes TLBs, sends IPIs and keeps time without emulated hardware"
        + (chosen.contains(HypervFeature.AVIC)
            ? "; it is told not to end interrupts by itself, which would inhibit APICv or AVIC"
            : "")
        + (chosen.contains(HypervFeature.EVMCS) ? "; guests of its own run with fewer exits" : "");
  }

  /** What libvirt says this host cannot offer, although every Windows guest should have it. */
  private static List<String> missing(List<HypervFeature> chosen) {
    return Stream.of(HypervFeature.values())
        .filter(feature -> feature.isForEveryone() && !chosen.contains(feature))
        .map(
            feature ->
                "libvirt does not offer the enlightenment "
                    + feature.element()
                    + " on this host, or one that it needs")
        .toList();
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
