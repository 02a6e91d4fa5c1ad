package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CPUs of realtime guests do not sleep so deeply that waking takes long.
 *
 * <p>Source: Linux kernel, "CPU Idle Time Management".
 */
final class IdleStates implements Advisor {

  private static final List<String> DECIDED_BY =
      List.of("intel_idle.max_cstate", "processor.max_cstate", "idle");

  @Override
  public String name() {
    return "idle-states";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    BootArguments booted = BootArguments.of(host);
    UsedFact used = UsedFact.of("kernel command line", booted.line());
    if (!use.runs(Profile.REALTIME)) {
      return Assessment.notNeeded(name(), "only realtime guests need to wake that fast", used);
    }
    if (!booted.areKnown() || !host.cpus().model().vendor().isKnown()) {
      return Assessment.unstated(name(), "what its kernel was booted with", booted.line());
    }
    if (host.cpus().model().hasFlag("hypervisor")) {
      return Assessment.notNeeded(
          name(), "this host is a guest itself; its hypervisor decides how CPUs sleep", used);
    }
    if (DECIDED_BY.stream().anyMatch(booted::name)) {
      return Assessment.fine(name(), "the kernel was booted with limited idle states", used);
    }
    return limit(host).map(Assessment::advised).orElseGet(() -> notX86(used));
  }

  private Assessment notX86(UsedFact used) {
    return Assessment.notNeeded(name(), "idle states are named so on x86 only", used);
  }

  private Optional<HostAdvice> limit(Host host) {
    boolean intel = host.cpus().model().isIntel();
    if (!intel && !host.cpus().model().isAmd()) {
      return Optional.empty();
    }
    List<Remedy.KernelArgument> arguments =
        Stream.of("intel_idle.max_cstate=1", "processor.max_cstate=1")
            .filter(argument -> intel || !argument.startsWith("intel"))
            .map(Remedy.KernelArgument::new)
            .toList();
    return Optional.of(
        HostAdvice.of(name(), "keep idle CPUs in a shallow sleep")
            .because(
                "waking from a deep idle state delays the interrupts that realtime guests wait for")
            .remedies(arguments)
            .effect("more power and heat; busy cores may reach lower turbo frequencies")
            .reference("Linux kernel: CPU Idle Time Management")
            .fact("kernel command line", host.kernelCommandLine())
            .build());
  }
}
