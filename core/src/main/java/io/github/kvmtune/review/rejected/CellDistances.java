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

/** A cell is 10 away from itself and more from the others, at most 255. */
final class CellDistances extends Check {

  CellDistances() {
    super(
        "cell-distances",
        REJECTED,
        "libvirt domain format: Guest NUMA topology, distances",
        "impossible distances of NUMA cells");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    IdSet ids = subject.cellIds();
    List<Element> cells = subject.cells();
    return IntStream.range(0, cells.size())
        .boxed()
        .flatMap(
            index ->
                cells
                    .get(index)
                    .all("distances/sibling")
                    .flatMap(
                        sibling ->
                            judge(sibling, cells.get(index).number("@id").orElse(index), ids)));
  }

  private Stream<Finding> judge(Element sibling, long cell, IdSet cells) {
    long id = sibling.number("@id").orElse(cell);
    if (!cells.contains((int) id)) {
      return Stream.of(
          finding(
              sibling.at("@id"),
              "cell " + id + " is not there; the guest has " + cells,
              "name a cell that <numa> declares"));
    }
    return sibling.number("@value").stream()
        .filter(distance -> !isPossible(distance, id == cell))
        .mapToObj(
            distance ->
                finding(
                    sibling.at("@value"),
                    "distance " + distance + " is impossible",
                    "use 10 for the cell itself and 11 to 255 for others, such as 21"));
  }

  private static boolean isPossible(long distance, boolean itself) {
    return itself ? distance == 10 : distance > 10 && distance <= 255;
  }
}
