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
 * The groups of vCPUs that cache is divided among are the same or have nothing in common.
 *
 * <p>Source: libvirt domain format, "CPU Tuning", cachetune.
 */
final class CacheTuneOverlap extends Check {

  CacheTuneOverlap() {
    super("cachetune-overlap", REJECTED, "25.1 #16", "groups of cache allocation that overlap");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.of("cachetune", "memorytune")
        .flatMap(name -> overlaps(subject.domain().all("cputune/" + name).toList()));
  }

  private Stream<Finding> overlaps(List<Element> groups) {
    return IntStream.range(1, groups.size())
        .boxed()
        .flatMap(i -> groups.stream().limit(i).flatMap(first -> overlap(first, groups.get(i))));
  }

  private Stream<Finding> overlap(Element first, Element later) {
    IdSet common = vcpus(first).intersect(vcpus(later));
    return common.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                later.at("@vcpus"),
                "vCPU " + common + " is in this group and in " + first.path(),
                "name each vCPU in one <" + later.name() + "> only"));
  }

  private static IdSet vcpus(Element group) {
    return group.ids("@vcpus").orElse(IdSet.empty());
  }
}
