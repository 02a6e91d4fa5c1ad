package io.github.kvmtune.host;

import java.util.List;

/**
 * How the host keeps time.
 *
 * @param clocksource the clock source in use; {@code tsc} is what a KVM host should have
 * @param clocksources the clock sources it could use
 * @param constantTsc whether the TSC runs at one rate whatever the CPU's frequency
 * @param nonstopTsc whether the TSC runs on in deep sleep states
 * @param knownTscFrequency whether the CPU or the hypervisor states the TSC's frequency
 * @param tscScaling whether guests can be given another frequency than the host's
 * @param tscHertz the TSC's frequency in hertz; kernels do not show it, libvirt does
 */
public record Time(
    Fact<String> clocksource,
    Fact<List<String>> clocksources,
    Fact<Boolean> constantTsc,
    Fact<Boolean> nonstopTsc,
    Fact<Boolean> knownTscFrequency,
    Fact<Boolean> tscScaling,
    Fact<Long> tscHertz) {

  /** Whether guests can be given the TSC as their clock. */
  public Verdict stableTsc() {
    if (constantTsc.is(false) || nonstopTsc.is(false)) {
      return Verdict.inactive(
          "the CPU's TSC changes its rate or stops in sleep states", constantTsc, nonstopTsc);
    }
    if (clocksource.isKnown() && !clocksource.is("tsc")) {
      return Verdict.inactive(
          "the kernel keeps time by " + clocksource.orElse("") + " instead of the TSC",
          clocksource);
    }
    if (constantTsc.is(true) && nonstopTsc.is(true) && clocksource.is("tsc")) {
      return Verdict.active(
          "the TSC is constant, does not stop, and the kernel keeps time by it",
          constantTsc,
          nonstopTsc,
          clocksource);
    }
    return Verdict.unknown(
        "the host does not say enough about its TSC", constantTsc, nonstopTsc, clocksource);
  }
}
