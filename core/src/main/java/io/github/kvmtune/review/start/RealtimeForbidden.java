package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A kernel that gives realtime threads no time does not make any.
 *
 * <p>Source: the kernel's realtime throttling; rule 11. Whether libvirtd has the permission cannot
 * be seen from here.
 */
final class RealtimeForbidden extends Check {

  RealtimeForbidden() {
    super("realtime-forbidden", FAILS, "25.2 S8", "realtime scheduling where the host forbids it");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().map(host -> host.limits().realtimeRuntime()).stream()
        .filter(runtime -> runtime.is(Duration.ZERO))
        .flatMap(
            runtime ->
                subject
                    .domain()
                    .all("cputune")
                    .flatMap(Element::children)
                    .filter(e -> e.is("@scheduler", "fifo", "rr"))
                    .map(
                        e ->
                            finding(
                                e.at("@scheduler"),
                                "the host gives realtime threads no time: " + runtime,
                                "sysctl kernel.sched_rt_runtime_us=950000, or drop the scheduler")));
  }
}
