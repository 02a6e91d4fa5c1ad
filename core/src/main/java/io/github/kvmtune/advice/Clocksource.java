package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.advice.Remedy.TakesEffect;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Time;
import java.util.List;

/**
 * The host keeps time by the TSC, without which KVM cannot give its guests a clock that they read
 * without a system call.
 *
 * <p>Source: Linux kernel, "Timekeeping Virtualization for X86-Based Architectures".
 */
final class Clocksource implements Advisor {

  private static final String CURRENT =
      "/sys/devices/system/clocksource/clocksource0/current_clocksource";

  @Override
  public String name() {
    return "clocksource";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Time time = host.time();
    Fact<String> current = time.clocksource();
    UsedFact used = UsedFact.of("clock source", current);
    if (!host.cpus().model().hasFlag("tsc")) {
      return Assessment.notNeeded(name(), "the CPU is not known to have a TSC", used);
    }
    if (!current.isKnown()) {
      return Assessment.unstated(name(), "by what it keeps time", current);
    }
    if (current.is("tsc")) {
      return Assessment.fine(name(), "the kernel keeps time by the TSC", used);
    }
    if (host.cpus().model().hasFlag("hypervisor")) {
      return Assessment.unknown(
          name(), "this host is a guest itself; its hypervisor decides about the TSC", used);
    }
    boolean offered = time.clocksources().orElse(List.of()).contains("tsc");
    return Assessment.advised(
        (offered ? choose(host) : mend(host))
            .reference("Linux kernel: Timekeeping Virtualization for X86-Based Architectures")
            .fact("clock source", current)
            .fact("available clock sources", time.clocksources())
            .fact("constant TSC", time.constantTsc())
            .fact("TSC does not stop", time.nonstopTsc())
            .build());
  }

  private HostAdvice.Builder choose(Host host) {
    return HostAdvice.of(name(), "keep time by the TSC")
        .because(reason(host))
        .remedy(new Remedy.KernelFile(CURRENT, "tsc"))
        .effect("none known, as long as the kernel offers it as stable")
        .warn(
            "if clocksource= is on the kernel command line, somebody had a reason; find it first");
  }

  private HostAdvice.Builder mend(Host host) {
    return HostAdvice.of(name(), "find out why the kernel rejects the TSC")
        .because(reason(host) + "; the TSC is not among those it offers")
        .remedy(
            new Remedy.ByHand(
                "look for \"tsc\" in dmesg, update the firmware, boot again", TakesEffect.AT_BOOT));
  }

  private static String reason(Host host) {
    return "the kernel keeps time by "
        + host.time().clocksource().orElse("another clock")
        + ", which is slow to read and makes guests' kvmclock need a system call";
  }
}
