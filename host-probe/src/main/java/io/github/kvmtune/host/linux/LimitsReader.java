package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Limits;
import java.time.Duration;

/** Cgroups, cpusets, the limit of realtime threads and what daemons may do. */
final class LimitsReader {

  private static final String SCHEDULER = "/proc/sys/kernel/sched_rt_";

  private final KernelFiles files;
  private final Cgroups cgroups;
  private final Privileges privileges;

  LimitsReader(KernelFiles files, MountTable mounts) {
    this.files = files;
    this.cgroups = new Cgroups(files, mounts);
    this.privileges = new Privileges(files);
  }

  Limits read() {
    Fact<Duration> period = files.fact(SCHEDULER + "period_us", LimitsReader::microseconds);
    return new Limits(
        cgroups.version(),
        cgroups.ownCpuset("cpus"),
        cgroups.ownCpuset("mems"),
        cgroups.guestCpuset("cpus"),
        period,
        runtime(period),
        cgroups.realtimeGroups(),
        privileges.realtimeScheduling(),
        privileges.memoryLocking());
  }

  /** The kernel writes -1 where realtime threads may use all of the period. */
  private Fact<Duration> runtime(Fact<Duration> period) {
    String file = SCHEDULER + "runtime_us";
    return files.text(file).filter(text -> text.strip().equals("-1")).isPresent()
        ? new Fact<>(period.value(), file)
        : files.fact(file, LimitsReader::microseconds);
  }

  private static Duration microseconds(String text) {
    return Duration.ofNanos(Math.multiplyExact(Values.count(text), 1000L));
  }
}
