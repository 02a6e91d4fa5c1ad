package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Set;
import java.util.stream.Stream;

/** The realtime schedulers need a priority. */
final class SchedulerPriority extends Check {

  SchedulerPriority() {
    super(
        "scheduler-priority",
        REJECTED,
        "libvirt domain format: CPU Tuning, vcpusched",
        "a realtime scheduler without priority");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cputune")
        .flatMap(Element::children)
        .filter(e -> Set.of("vcpusched", "iothreadsched", "emulatorsched").contains(e.name()))
        .filter(e -> e.is("@scheduler", "fifo", "rr") && !e.has("@priority"))
        .map(
            e ->
                finding(
                    e.path(),
                    "scheduler='" + e.textOr("@scheduler", "") + "' needs a priority",
                    "add priority='1'; the host's own realtime threads should stay above it"));
  }
}
