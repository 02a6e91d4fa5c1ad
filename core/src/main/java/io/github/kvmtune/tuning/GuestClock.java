package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.Migration;
import io.github.kvmtune.host.Time;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainClockTimer;
import java.util.List;
import java.util.Optional;

/**
 * Shows a guest that stays on its host a TSC that never changes its rate, so that it can read time
 * by one instruction. Guests that migrate keep kvm-clock, which Linux reads without a system call,
 * too; forced on them, the TSC's frequency is stated with it.
 *
 * <p>Source: libvirt domain format, "Time keeping"; libvirt refuses to migrate a guest with invtsc
 * whose TSC frequency is not stated, and to start it where the host's differs by more than 250 ppm
 * and cannot be scaled.
 */
final class GuestClock implements Tuning {

  private static final String INVTSC = "invtsc";

  @Override
  public String name() {
    return "guest-clock";
  }

  @Override
  public About about() {
    return About.of(
            Area.TIME,
            "Paravirtual clock and TSC",
            "Shows a guest that stays on its host a TSC that it can trust as its clock.")
        .reference("libvirt domain format: Time keeping")
        .values(Values.words(INVTSC))
        .migration("with invtsc to hosts whose TSC has the same frequency or can be scaled");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Verdict tsc = situation.host().time().stableTsc();
    Decision.Builder decision =
        UsersWord.on(this, situation)
            .unless(objection(situation, tsc, domain), () -> invariantTsc(situation, domain));
    tsc.facts().forEach(fact -> decision.fact("stable TSC", fact));
    return List.of(
        decision
            .asked("os", situation.guest().os().word())
            .asked("migration", situation.guest().migration().word())
            .reference("libvirt domain format: Time keeping")
            .build());
  }

  private static Optional<Objection> objection(Situation situation, Verdict tsc, Domain domain) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Optional.of(Objection.impossible("kvm-clock and invtsc are of KVM guests on x86"));
    }
    if (migrates(situation) && !situation.host().time().tscHertz().isKnown()) {
      return Optional.of(
          Objection.impossible(
              "a guest that is to migrate keeps "
                  + usualClock(situation.guest().os())
                  + "; the host does not state the TSC frequency that invtsc would need to migrate,"
                  + " which libvirt's capabilities do"));
    }
    if (CpuFeatures.objection(domain).isPresent()) {
      return CpuFeatures.objection(domain);
    }
    String mode = domain.getCpu() == null ? "" : String.valueOf(domain.getCpu().getMode());
    if (!mode.equals("host-passthrough")) {
      return Optional.of(Objection.unwise("the CPU mode hides what the host's TSC can do"));
    }
    if (!tsc.isActive()) {
      return Optional.of(Objection.unwise(tsc.reason()));
    }
    if (migrates(situation)) {
      return Optional.of(
          Objection.needless(
              "it keeps "
                  + usualClock(situation.guest().os())
                  + "; that ties the guest to no TSC frequency"));
    }
    return situation.guest().os() == GuestOs.WINDOWS
        ? Optional.of(Objection.needless("Windows reads the Hyper-V clock, which rests on the TSC"))
        : Optional.empty();
  }

  private static String usualClock(GuestOs os) {
    return switch (os) {
      case LINUX -> "kvm-clock, which Linux reads in user space where the host's TSC is stable";
      case WINDOWS -> "the Hyper-V clock, which Windows reads without leaving the guest";
      case OTHER -> "the clock it knows";
    };
  }

  private static boolean migrates(Situation situation) {
    return situation.guest().migration() != Migration.NONE;
  }

  private Decision.Builder invariantTsc(Situation situation, Domain domain) {
    CpuFeatures.add("require", INVTSC, domain);
    Decision.Builder decision =
        Decision.applied(
                name(),
                "the TSC runs at one rate and never stops, so the guest may read its clock by one"
                    + " instruction, without a system call")
            .set(CpuFeatures.path(INVTSC), "require");
    return migrates(situation)
        ? stateFrequency(situation.host().time(), domain, decision)
        : decision.migration("not possible: the TSC's frequency is not stated");
  }

  private static Decision.Builder stateFrequency(
      Time time, Domain domain, Decision.Builder decision) {
    long hertz = time.tscHertz().orElseThrow();
    domain.ensureClock().getTimers().add(new DomainClockTimer().setName("tsc").setFrequency(hertz));
    return decision
        .set("/domain/clock/timer[@name='tsc']/@frequency", hertz)
        .fact("TSC frequency of the host", time.tscHertz())
        .fact("TSC scaling", time.tscScaling())
        .migration("to hosts whose TSC has this frequency within 250 ppm, or can be scaled to it");
  }
}
