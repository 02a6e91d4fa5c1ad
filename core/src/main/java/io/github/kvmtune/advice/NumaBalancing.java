package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import java.util.Set;

/**
 * The kernel moves floating guests and their memory towards each other, and leaves alone a host
 * that only runs guests whose CPUs and memory are bound anyway.
 *
 * <p>Source: Linux kernel, {@code kernel.numa_balancing}.
 */
final class NumaBalancing implements Advisor {

  private static final String KEY = "kernel.numa_balancing";

  @Override
  public String name() {
    return "numa-balancing";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<io.github.kvmtune.host.NumaBalancing> balancing = host.memory().numaBalancing();
    UsedFact used = UsedFact.of("NUMA balancing", balancing);
    if (host.numaNodes().size() < 2) {
      return Assessment.notNeeded(name(), "the host is not known to have several nodes", used);
    }
    if (!balancing.isKnown()) {
      return Assessment.unstated(name(), "whether it balances NUMA nodes", balancing);
    }
    boolean follows = balancing.orElseThrow().followsThreads();
    if (!follows && (use.runs(Profile.SHARED) || use.runs(Profile.OVERCOMMITTED))) {
      return switchOn(balancing);
    }
    return follows && use.profiles().equals(Set.of(Profile.REALTIME))
        ? switchOff(balancing)
        : Assessment.fine(name(), "it is as the host's use needs it", used);
  }

  private Assessment switchOn(Fact<io.github.kvmtune.host.NumaBalancing> balancing) {
    boolean tiering = balancing.is(io.github.kvmtune.host.NumaBalancing.TIERING);
    return Assessment.advised(
        HostAdvice.of(name(), "let the kernel move guests and their memory together")
            .because(
                "a guest that floats may end up on another node than its memory, and nothing moves"
                    + " either to the other")
            .remedy(new Remedy.Sysctl(KEY, tiering ? "3" : "1"))
            .effect("the kernel samples which node uses a page by faults, which cost some CPU time")
            .reference("Linux kernel: kernel.numa_balancing")
            .fact("NUMA balancing", balancing)
            .build());
  }

  private Assessment switchOff(Fact<io.github.kvmtune.host.NumaBalancing> balancing) {
    return Assessment.advised(
        HostAdvice.of(name(), "stop sampling memory accesses")
            .because(
                "realtime guests are bound to their node, so balancing has nothing to gain, and its"
                    + " page faults come at any time")
            .remedy(new Remedy.Sysctl(KEY, "0"))
            .effect("the host's own programs are no longer moved towards their memory")
            .reference("Linux kernel: kernel.numa_balancing")
            .fact("NUMA balancing", balancing)
            .build());
  }
}
