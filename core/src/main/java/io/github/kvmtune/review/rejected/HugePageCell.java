package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** The nodeset of a page size names cells of the guest, not nodes of the host. */
final class HugePageCell extends Check {

  HugePageCell() {
    super(
        "huge-page-cell",
        REJECTED,
        "libvirt domain format: Memory Backing, hugepages",
        "huge pages for a cell that the guest lacks");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    // A guest without cells is one of number 0.
    IdSet cells = IdSet.range(0, Math.max(1, subject.cells().size()) - 1);
    return subject
        .domain()
        .all("memoryBacking/hugepages/page")
        .filter(page -> page.ids("@nodeset").filter(ids -> !cells.containsAll(ids)).isPresent())
        .map(
            page ->
                finding(
                    page.at("@nodeset"),
                    "nodeset='%s' names guest cells, of which there is no %s"
                        .formatted(
                            page.textOr("@nodeset", ""),
                            page.ids("@nodeset").orElse(IdSet.empty()).minus(cells)),
                    "drop nodeset, or name cells that <cpu><numa> declares; host nodes belong into"
                        + " <numatune>"));
  }
}
