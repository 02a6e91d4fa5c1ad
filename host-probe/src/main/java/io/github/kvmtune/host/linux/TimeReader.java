package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Time;

/** Clock sources, and what the CPU says of its TSC. */
final class TimeReader {

  private static final String CLOCK = "/sys/devices/system/clocksource/clocksource0";

  private final KernelFiles files;
  private final CpuModel cpu;

  TimeReader(KernelFiles files, CpuModel cpu) {
    this.files = files;
    this.cpu = cpu;
  }

  Time read() {
    return new Time(
        files.fact(CLOCK + "/current_clocksource", Values::name),
        files.fact(CLOCK + "/available_clocksource", Values::names),
        tscFlag("constant_tsc"),
        tscFlag("nonstop_tsc"),
        tscFlag("tsc_known_freq"),
        scaling(),
        files.fact(CpuReader.CPUS + "/cpu0/tsc_freq_khz", Values::count).map(khz -> khz * 1000));
  }

  /** AMD has a flag for it among the others, Intel among those of VMX. */
  private Fact<Boolean> scaling() {
    return cpu.isAmd()
        ? tscFlag("tsc_scale")
        : cpu.vmxFlags().map(flags -> flags.contains("tsc_scaling"));
  }

  /** Says nothing on CPUs that have no TSC. */
  private Fact<Boolean> tscFlag(String flag) {
    return cpu.hasFlag("tsc")
        ? cpu.flags().map(flags -> flags.contains(flag))
        : Fact.absent(cpu.flags().source());
  }
}
