package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** The cells divide the guest's vCPUs, so they cannot have more. */
final class CellsTooManyCpus extends Check {

  CellsTooManyCpus() {
    super(
        "cells-too-many-cpus",
        REJECTED,
        "libvirt domain format: Guest NUMA topology",
        "NUMA cells with more CPUs than the guest");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    IdSet present = IdSet.range(0, subject.vcpus() - 1);
    return subject.cells().stream().flatMap(cell -> judge(cell, present));
  }

  private Stream<Finding> judge(Element cell, IdSet present) {
    IdSet missing = cell.ids("@cpus").orElse(IdSet.empty()).minus(present);
    return missing.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                cell.at("@cpus"),
                "the cell has vCPU %s, but the guest has %s".formatted(missing, present),
                "name only vCPUs among " + present));
  }
}
