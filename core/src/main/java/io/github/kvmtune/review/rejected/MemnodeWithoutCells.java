package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A memnode binds a cell of the guest, which has to be there. */
final class MemnodeWithoutCells extends Check {

  MemnodeWithoutCells() {
    super(
        "memnode-without-cell",
        REJECTED,
        "libvirt domain format: NUMA Node Tuning",
        "a memnode for a cell the guest lacks");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    int cells = subject.cells().size();
    return subject
        .domain()
        .all("numatune/memnode")
        .filter(memnode -> memnode.number("@cellid").orElse(0) >= cells)
        .map(
            memnode ->
                finding(
                    memnode.at("@cellid"),
                    "cellid='"
                        + memnode.textOr("@cellid", "")
                        + "' names a guest cell, but <cpu><numa> has "
                        + (cells == 0 ? "none" : cells),
                    "declare the cell in <cpu><numa>, or use <numatune><memory> alone"));
  }
}
