package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Overlap;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A vCPU belongs to one cell. */
final class CellsOverlap extends Check {

  CellsOverlap() {
    super(
        "cells-overlap",
        REJECTED,
        "libvirt domain format: Guest NUMA topology",
        "a vCPU in two NUMA cells");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Overlap.of(subject.cells(), "@cpus")
        .map(
            overlap ->
                finding(
                    overlap.later().at("@cpus"),
                    "vCPU %s is in this cell and in %s"
                        .formatted(overlap.common(), overlap.first().path()),
                    "give each vCPU to one cell"));
  }
}
