package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Overlap;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A vCPU has one scheduler. */
final class SchedulerOverlap extends Check {

  SchedulerOverlap() {
    super(
        "scheduler-overlap",
        REJECTED,
        "libvirt domain format: CPU Tuning, vcpusched",
        "a vCPU with two schedulers");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.of("vcpu", "iothread")
        .flatMap(
            thread ->
                Overlap.of(
                    subject.domain().all("cputune/" + thread + "sched").toList(),
                    "@" + thread + "s"))
        .map(this::finding);
  }

  private Finding finding(Overlap overlap) {
    String threads = overlap.later().name().replace("sched", "s");
    return finding(
        overlap.later().at("@" + threads),
        "%s has a scheduler here and at %s".formatted(overlap.common(), overlap.first().path()),
        "name each thread in one of " + threads + " only");
  }
}
