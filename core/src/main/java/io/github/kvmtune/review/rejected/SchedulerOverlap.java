package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A vCPU has one scheduler.
 *
 * <p>Source: libvirt domain format, "CPU Tuning", vcpusched.
 */
final class SchedulerOverlap extends Check {

  SchedulerOverlap() {
    super("scheduler-overlap", REJECTED, "25.1 #14", "a vCPU with two schedulers");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    List<Element> all = subject.domain().all("cputune/vcpusched").toList();
    return IntStream.range(1, all.size())
        .boxed()
        .flatMap(
            later -> all.stream().limit(later).flatMap(first -> overlap(first, all.get(later))));
  }

  private Stream<Finding> overlap(Element first, Element later) {
    IdSet common = vcpus(first).intersect(vcpus(later));
    return common.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                later.at("@vcpus"),
                "vCPU " + common + " has a scheduler here and at " + first.path(),
                "name each vCPU once"));
  }

  private static IdSet vcpus(Element scheduler) {
    return scheduler.ids("@vcpus").orElse(IdSet.empty());
  }
}
