package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cell is 10 away from itself and more from the others, at most 255.
 *
 * <p>Source: libvirt domain format, "Guest NUMA topology", distances.
 */
final class CellDistances extends Check {

  CellDistances() {
    super("cell-distances", REJECTED, "25.1 #9", "impossible distances of NUMA cells");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    List<Element> cells = subject.cells();
    return IntStream.range(0, cells.size())
        .boxed()
        .flatMap(
            index -> {
              long id = cells.get(index).number("@id").orElse(index);
              return cells
                  .get(index)
                  .all("distances/sibling")
                  .filter(sibling -> sibling.has("@value") && !isPossible(sibling, id))
                  .map(this::finding);
            });
  }

  private static boolean isPossible(Element sibling, long cell) {
    long distance = sibling.number("@value").orElse(0);
    boolean itself = sibling.number("@id").orElse(-1) == cell;
    return itself ? distance == 10 : distance > 10 && distance <= 255;
  }

  private Finding finding(Element sibling) {
    return finding(
        sibling.at("@value"),
        "distance " + sibling.textOr("@value", "") + " is impossible",
        "use 10 for the cell itself and 11 to 255 for others, such as 21");
  }
}
