package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cells that no page size names have ordinary pages. Who takes the nodeset for host nodes leaves
 * some out.
 */
final class HugePageCellsLeftOut extends Check {

  HugePageCellsLeftOut() {
    super(
        "huge-page-cells-left-out",
        HARMFUL,
        "libvirt domain format: Memory Backing, hugepages",
        "huge pages for some of the guest's cells only");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    List<Element> pages = subject.domain().all("memoryBacking/hugepages/page").toList();
    IdSet named =
        pages.stream()
            .map(page -> page.ids("@nodeset").orElse(IdSet.empty()))
            .reduce(IdSet.empty(), IdSet::union);
    IdSet left = cells(subject).minus(named);
    boolean forAll = pages.stream().anyMatch(page -> !page.has("@nodeset"));
    return pages.isEmpty() || forAll || left.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                subject.domain().at("memoryBacking/hugepages"),
                "guest cell "
                    + left
                    + " gets no huge pages; nodeset counts cells of the guest, not host nodes",
                "drop nodeset, or name all cells; host nodes belong into <numatune>"));
  }

  private static IdSet cells(Subject subject) {
    return IdSet.range(0, subject.cells().size() - 1);
  }
}
