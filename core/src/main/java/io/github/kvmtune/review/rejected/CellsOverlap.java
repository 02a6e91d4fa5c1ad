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
 * A vCPU belongs to one cell.
 *
 * <p>Source: libvirt domain format, "Guest NUMA topology".
 */
final class CellsOverlap extends Check {

  CellsOverlap() {
    super("cells-overlap", REJECTED, "25.1 #9", "a vCPU in two NUMA cells");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    List<Element> cells = subject.cells();
    return IntStream.range(1, cells.size())
        .boxed()
        .flatMap(
            later ->
                cells.stream().limit(later).flatMap(first -> overlap(first, cells.get(later))));
  }

  private Stream<Finding> overlap(Element first, Element later) {
    IdSet common = cpus(first).intersect(cpus(later));
    return common.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                later.at("@cpus"),
                "vCPU " + common + " is in this cell and in " + first.path(),
                "give each vCPU to one cell"));
  }

  private static IdSet cpus(Element cell) {
    return cell.ids("@cpus").orElse(IdSet.empty());
  }
}
