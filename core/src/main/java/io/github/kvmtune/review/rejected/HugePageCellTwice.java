package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Overlap;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The memory of a guest's cell comes from pages of one size. */
final class HugePageCellTwice extends Check {

  HugePageCellTwice() {
    super(
        "huge-page-cell-twice",
        REJECTED,
        "libvirt domain format: Memory Backing, hugepages",
        "two huge page sizes for one guest cell");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Overlap.of(subject.domain().all("memoryBacking/hugepages/page").toList(), "@nodeset")
        .map(
            overlap ->
                finding(
                    overlap.later().at("@nodeset"),
                    "guest cell %s has a page size here and at %s"
                        .formatted(overlap.common(), overlap.first().path()),
                    "name each cell in one <page> only"));
  }
}
