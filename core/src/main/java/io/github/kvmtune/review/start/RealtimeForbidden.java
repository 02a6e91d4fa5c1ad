package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.RISKY;

import io.github.kvmtune.host.Limits;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kernel that gives guests no realtime, or daemons no right to it, makes no realtime threads.
 * What libvirtd may do is guessed from the first process here; it may run elsewhere, or be given
 * more.
 */
final class RealtimeForbidden extends Check {

  private record Reason(String why, String remedy) {}

  RealtimeForbidden() {
    super(
        "realtime-forbidden",
        RISKY,
        "Linux kernel: realtime group scheduling",
        "realtime scheduling where the host forbids it");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().flatMap(host -> reason(host.limits())).stream()
        .flatMap(
            reason ->
                subject
                    .domain()
                    .all("cputune")
                    .flatMap(Element::children)
                    .filter(e -> e.is("@scheduler", "fifo", "rr"))
                    .map(e -> finding(e.at("@scheduler"), reason.why, reason.remedy)));
  }

  private static Optional<Reason> reason(Limits limits) {
    if (limits.realtimeRuntime().is(Duration.ZERO)) {
      return reason(
          "the host gives realtime threads no time (" + limits.realtimeRuntime().source() + ")",
          "sysctl kernel.sched_rt_runtime_us=950000, or drop the scheduler");
    }
    if (limits.realtimeGroups().is(true)) {
      return reason(
          "the kernel gives realtime to cgroups, and none to those of guests ("
              + limits.realtimeGroups().source()
              + ")",
          "use a kernel without CONFIG_RT_GROUP_SCHED, or drop the scheduler");
    }
    return limits.realtimeScheduling().is(false)
        ? reason(
            "daemons of the host may not make realtime threads ("
                + limits.realtimeScheduling().source()
                + ")",
            "give libvirtd's container CAP_SYS_NICE, or drop the scheduler")
        : Optional.empty();
  }

  private static Optional<Reason> reason(String why, String remedy) {
    return Optional.of(new Reason(why, remedy));
  }
}
