package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.Remedy.KernelArgument;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kernel keeps its own work off the CPUs of realtime guests: no load balancing, no tick, no RCU
 * callbacks, no interrupts.
 *
 * <p>Source: Linux kernel, "The kernel's command-line parameters": isolcpus, nohz_full, rcu_nocbs,
 * irqaffinity.
 */
final class CpuIsolation implements Advisor {

  @Override
  public String name() {
    return "cpu-isolation";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    UsedFact isolated = UsedFact.of("isolated CPUs", host.cpus().isolated());
    if (!use.runs(Profile.REALTIME)) {
      return Assessment.notNeeded(
          name(), "only realtime guests need CPUs without kernel work", isolated);
    }
    if (!host.cpus().online().isKnown() || !host.cpus().isolated().isKnown()) {
      return Assessment.unstated(name(), "which CPUs are isolated", host.cpus().isolated());
    }
    Optional<IdSet> wanted = cpus(host, use);
    if (wanted.isEmpty()) {
      return Assessment.unknown(
          name(),
          "which CPUs to isolate depends on the realtime guests, which are not named or do not fit",
          isolated);
    }
    if (wanted.get().isEmpty()) {
      return Assessment.unknown(name(), "the host is too small to set CPUs aside", isolated);
    }
    List<KernelArgument> missing = missing(host, wanted.get());
    return missing.isEmpty()
        ? Assessment.fine(name(), "CPUs " + wanted.get() + " are without kernel work", isolated)
        : Assessment.advised(advice(host, wanted.get(), missing));
  }

  /**
   * The CPUs to isolate: those that are isolated; else those that the guests named get; else, where
   * no guest floats, all that the host does not need for itself. Empty where it depends on guests
   * that are not named.
   */
  static Optional<IdSet> cpus(Host host, HostUse use) {
    IdSet online = host.cpus().online().orElse(IdSet.empty());
    boolean isolated = host.cpus().isolated().value().filter(cpus -> !cpus.isEmpty()).isPresent();
    boolean named = use.guests().stream().anyMatch(guest -> guest.profile() == Profile.REALTIME);
    if (named && !isolated) {
      return GuestPlaces.of(host, use).cpus(host);
    }
    return isolated || use.isExclusive()
        ? Optional.of(online.minus(HostMap.of(host).housekeepingCpus()))
        : Optional.empty();
  }

  private static List<KernelArgument> missing(Host host, IdSet cpus) {
    List<KernelArgument> missing = new ArrayList<>();
    if (!host.cpus().isolated().orElse(IdSet.empty()).containsAll(cpus)) {
      missing.add(new KernelArgument("isolcpus=" + isolationFlags(host) + cpus));
    }
    // A CPU in nohz_full has its RCU callbacks run elsewhere as well.
    if (!host.cpus().nohzFull().orElse(IdSet.empty()).containsAll(cpus)) {
      missing.add(new KernelArgument("nohz_full=" + cpus));
      missing.add(new KernelArgument("rcu_nocbs=" + cpus));
    }
    // Alone it is no proof of anything: irqbalance or tuned may keep interrupts away just as well.
    if (!missing.isEmpty() && !BootArguments.of(host).name("irqaffinity")) {
      missing.add(
          new KernelArgument("irqaffinity=" + host.cpus().online().orElseThrow().minus(cpus)));
    }
    return missing;
  }

  private static String isolationFlags(Host host) {
    return host.kernel().value().filter(kernel -> kernel.isAtLeast(5, 6)).isPresent()
        ? "managed_irq,domain,"
        : "";
  }

  private HostAdvice advice(Host host, IdSet cpus, List<KernelArgument> missing) {
    return HostAdvice.of(name(), "keep the kernel's own work off CPUs " + cpus)
        .because(
            "on other CPUs, realtime guests wait for the scheduler's tick, interrupts and kernel"
                + " threads")
        .remedies(missing)
        .effect(
            "CPUs "
                + cpus
                + " run nothing but what is pinned to them; host and floating guests share "
                + host.cpus().online().orElseThrow().minus(cpus))
        .warn(
            "an argument of the same name that the kernel boots with now is to be replaced, not"
                + " repeated")
        .reference("Linux kernel: The kernel's command-line parameters")
        .fact("isolated CPUs", host.cpus().isolated())
        .fact("CPUs without a tick", host.cpus().nohzFull())
        .fact("kernel command line", host.kernelCommandLine())
        .build();
  }
}
