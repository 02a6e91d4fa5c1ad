package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import java.time.Duration;

/**
 * Realtime vCPUs are not stopped for a part of every second.
 *
 * <p>Source: Linux kernel, "Real-Time group scheduling", {@code sched_rt_runtime_us}.
 */
final class RealtimeLimit implements Advisor {

  @Override
  public String name() {
    return "realtime-limit";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Duration> runtime = host.limits().realtimeRuntime();
    Fact<Duration> period = host.limits().realtimePeriod();
    if (!use.runs(Profile.REALTIME)) {
      return Assessment.notNeeded(
          name(), "no guest runs in realtime", UsedFact.of("realtime runtime", runtime));
    }
    if (!runtime.isKnown() || !period.isKnown()) {
      return Assessment.unstated(name(), "how much time realtime threads may use", runtime);
    }
    if (runtime.orElseThrow().compareTo(period.orElseThrow()) >= 0) {
      return Assessment.fine(
          name(), "realtime threads are not limited", UsedFact.of("realtime runtime", runtime));
    }
    return Assessment.advised(
        HostAdvice.of(name(), "lift the limit on realtime threads")
            .because(
                "a vCPU that is busy for %d ms of %d ms may be stopped for the rest of them"
                    .formatted(runtime.orElseThrow().toMillis(), period.orElseThrow().toMillis()))
            .remedy(new Remedy.Sysctl("kernel.sched_rt_runtime_us", "-1"))
            .effect(
                "a realtime thread that never sleeps keeps its CPU for good; run them on isolated"
                    + " CPUs only")
            .reference("Linux kernel: Real-Time group scheduling")
            .fact("realtime runtime", runtime)
            .fact("realtime period", period)
            .build());
  }
}
