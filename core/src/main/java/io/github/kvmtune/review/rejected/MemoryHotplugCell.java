package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Memory is plugged into a cell of the guest; since libvirt 9.6 it makes one itself. */
final class MemoryHotplugCell extends Check {

  MemoryHotplugCell() {
    super(
        "memory-hotplug-cell",
        REJECTED,
        "libvirt domain format: Memory Allocation, maxMemory",
        "pluggable memory without a NUMA cell");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    if (!subject.isX86() || !subject.libvirtBefore("9.6") || !subject.cells().isEmpty()) {
      return Stream.of();
    }
    return domain
        .all("maxMemory")
        .filter(memory -> memory.limit("@slots").isPresent())
        .map(
            memory ->
                finding(
                    memory.path(),
                    "memory can only be plugged into a guest cell, of which there is none",
                    "add <cpu><numa><cell id='0' cpus='0-%d' .../></numa></cpu>"
                        .formatted(subject.vcpus() - 1)));
  }
}
