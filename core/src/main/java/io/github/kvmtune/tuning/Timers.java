package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainClock;
import io.github.kvmtune.xml.domain.DomainClockTimer;
import java.util.List;

/**
 * Takes the HPET away, which guests would prefer to better clocks, makes up for lost RTC ticks, and
 * gives Windows the Hyper-V clock.
 *
 * <p>Source: libvirt domain format, "Time keeping".
 */
final class Timers implements Tuning {

  @Override
  public String name() {
    return "timers";
  }

  @Override
  public About about() {
    return About.of(
            Area.TIME, "Legacy timers", "Takes the HPET away and makes up for lost RTC ticks.")
        .reference("libvirt domain format: Time keeping")
        .values(Values.onlyOff())
        .migration("part of the guest's machine; keep them equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    if (!situation.isX86()) {
      return List.of(
          Decision.leftAlone(name(), "the architecture's own timer is the guest's clock")
              .asked("virt-type", situation.guest().virtType().word())
              .build());
    }
    DomainClock clock = domain.ensureClock();
    boolean avic = situation.isKvm() && situation.host().kvm().avic().isActive();
    clock.getTimers().add(new DomainClockTimer().setName("rtc").setTickpolicy("catchup"));
    clock
        .getTimers()
        .add(new DomainClockTimer().setName("pit").setTickpolicy(avic ? "discard" : "delay"));
    clock.getTimers().add(new DomainClockTimer().setName("hpet").setPresent(false));
    return List.of(
        Decision.applied(name(), reason(situation, avic))
            .set("/domain/clock/timer[@name='rtc']/@tickpolicy", "catchup")
            .set("/domain/clock/timer[@name='pit']/@tickpolicy", avic ? "discard" : "delay")
            .set("/domain/clock/timer[@name='hpet']/@present", "no")
            .asked("os", situation.guest().os().word())
            .fact("clock source of the host", situation.host().time().clocksource())
            .reference("libvirt domain format: Time keeping")
            .migration("timers are part of the guest's machine; keep them equal on both ends")
            .build());
  }

  private static String reason(Situation situation, boolean avic) {
    return betterClock(situation)
        + "; the HPET would only be used instead of it; lost RTC ticks are caught up"
        + (avic ? "; a PIT that re-injects ticks would inhibit AVIC" : "");
  }

  private static String betterClock(Situation situation) {
    if (!situation.isKvm()) {
      return "the TSC takes one instruction to read, the HPET the emulation of a device";
    }
    return switch (situation.guest().os()) {
      case LINUX -> "Linux reads kvm-clock through the vDSO without leaving the guest";
      case WINDOWS -> "Windows reads the Hyper-V clock without leaving the guest";
      case OTHER -> "the TSC is read without leaving the guest";
    };
  }
}
