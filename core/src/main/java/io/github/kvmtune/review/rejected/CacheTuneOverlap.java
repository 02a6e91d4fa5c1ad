package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Overlap;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of vCPUs that cache is divided among are the same or have nothing in common. */
final class CacheTuneOverlap extends Check {

  CacheTuneOverlap() {
    super(
        "cachetune-overlap",
        REJECTED,
        "libvirt domain format: CPU Tuning, cachetune",
        "groups of cache allocation that overlap");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    List<Element> groups =
        subject
            .domain()
            .all("cputune")
            .flatMap(Element::children)
            .filter(e -> Set.of("cachetune", "memorytune").contains(e.name()))
            .toList();
    return Overlap.of(groups, "@vcpus").filter(o -> !areOneGroup(o)).map(this::finding);
  }

  // The same vCPUs may have a share of cache and one of bandwidth.
  private static boolean areOneGroup(Overlap overlap) {
    return !overlap.first().name().equals(overlap.later().name())
        && overlap.first().ids("@vcpus").equals(overlap.later().ids("@vcpus"));
  }

  private Finding finding(Overlap overlap) {
    return finding(
        overlap.later().at("@vcpus"),
        "vCPU " + overlap.common() + " is in this group and in " + overlap.first().path(),
        "name each vCPU in one <" + overlap.later().name() + "> only");
  }
}
