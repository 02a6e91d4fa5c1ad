package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** A scheduler can be given to vCPUs that exist. */
final class SchedulerVcpu extends Check {

  SchedulerVcpu() {
    super(
        "scheduler-vcpu",
        REJECTED,
        "libvirt domain format: CPU Tuning, vcpusched",
        "a scheduler for a vCPU the guest lacks");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    IdSet present = IdSet.range(0, subject.vcpus() - 1);
    return subject
        .domain()
        .all("cputune/vcpusched")
        .filter(e -> !present.containsAll(e.ids("@vcpus").orElse(IdSet.empty())))
        .map(
            scheduler ->
                finding(
                    scheduler.at("@vcpus"),
                    "vcpus='%s' names vCPU %s, but the guest has %s"
                        .formatted(
                            scheduler.textOr("@vcpus", ""),
                            scheduler.ids("@vcpus").orElse(IdSet.empty()).minus(present),
                            present),
                    "name only vCPUs among " + present));
  }
}
