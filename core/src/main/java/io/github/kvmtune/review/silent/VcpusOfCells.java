package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** vCPUs that no cell names are put in the first. */
final class VcpusOfCells extends Check {

  VcpusOfCells() {
    super("vcpus-of-cells", HARMFUL, "seen with libvirt 9.0", "vCPUs that no NUMA cell names");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    IdSet named =
        subject.cells().stream()
            .map(cell -> cell.ids("@cpus").orElse(IdSet.empty()))
            .reduce(IdSet.empty(), IdSet::union);
    IdSet left = IdSet.range(0, subject.vcpus() - 1).minus(named);
    return subject.cells().isEmpty() || left.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                subject.domain().at("cpu/numa"),
                "no cell names vCPU " + left + ", so libvirt adds them to the first",
                "name each vCPU in a cell"));
  }
}
