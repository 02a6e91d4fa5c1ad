package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CPUs run at full speed, since the host's frequency governor sees a guest's load only after it has
 * come.
 *
 * <p>Source: Linux kernel, "CPU Performance Scaling".
 */
final class CpuGovernor implements Advisor {

  private static final String WANTED = "performance";

  @Override
  public String name() {
    return "cpu-governor";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<List<CpuGroup>> governors = host.cpus().governors();
    UsedFact used = new UsedFact("CPU governors", inUse(governors), governors.source());
    if (use.profiles().equals(Set.of(Profile.OVERCOMMITTED))) {
      return Assessment.notNeeded(
          name(), "nobody was promised speed on an overcommitted host", used);
    }
    if (!governors.isKnown()) {
      return Assessment.unknown(name(), "the host shows no frequency governor", used);
    }
    if (governors.orElseThrow().stream().allMatch(group -> group.name().equals(WANTED))) {
      return Assessment.fine(name(), "all CPUs run at full speed", used);
    }
    return Assessment.advised(
        HostAdvice.of(name(), "run the CPUs at full speed")
            .because(
                "under the governor "
                    + inUse(governors)
                    + ", a CPU may still run slowly when a guest on it becomes busy")
            .remedy(
                new Remedy.KernelFile(
                    "/sys/devices/system/cpu/cpufreq/policy*/scaling_governor", WANTED))
            .effect("more power and heat, also while guests are idle")
            .reference("Linux kernel: CPU Performance Scaling")
            .facts(List.of(used))
            .build());
  }

  private static String inUse(Fact<List<CpuGroup>> governors) {
    return governors
        .map(
            groups ->
                groups.stream()
                    .map(group -> group.name() + " on " + group.cpus())
                    .collect(Collectors.joining(", ")))
        .orElse("unknown");
  }
}
