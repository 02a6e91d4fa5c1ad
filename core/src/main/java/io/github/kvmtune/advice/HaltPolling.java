package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import java.time.Duration;
import java.util.Set;

/**
 * An overcommitted host does not burn CPU time on vCPUs that went idle.
 *
 * <p>Source: Linux kernel, "The KVM halt polling system".
 */
final class HaltPolling implements Advisor {

  @Override
  public String name() {
    return "halt-polling";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Duration> limit = host.kvm().haltPolling().limit();
    UsedFact used = UsedFact.of("longest poll", limit);
    if (!use.profiles().equals(Set.of(Profile.OVERCOMMITTED))) {
      return Assessment.notNeeded(
          name(),
          "polling wakes guests sooner and ends as soon as another thread is runnable",
          used);
    }
    if (!limit.isKnown()) {
      return Assessment.unstated(name(), "how long KVM polls", limit);
    }
    if (limit.is(Duration.ZERO)) {
      return Assessment.fine(name(), "KVM does not poll", used);
    }
    return Assessment.advised(
        HostAdvice.of(name(), "stop polling for idle vCPUs")
            .because(
                "on a host with many small guests, polling costs power and counts as CPU time that"
                    + " guests did not use")
            .remedy(new Remedy.ModuleOption("kvm", "halt_poll_ns", "0", true))
            .effect("idle guests wake a little later; running guests keep what they have")
            .reference("Linux kernel: The KVM halt polling system")
            .fact("longest poll", limit)
            .build());
  }
}
