package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The page cache of a guest's disks counts as the guest's memory. */
final class WritebackHardLimit extends Check {

  WritebackHardLimit() {
    super(
        "writeback-hard-limit",
        SLOW,
        "Linux kernel: memory controller",
        "disks in the page cache under a memory limit");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.domain().size("memtune/hard_limit").isEmpty()) {
      return Stream.of();
    }
    return subject
        .disks()
        .filter(disk -> disk.is("driver/@cache", "writeback", "writethrough", "unsafe"))
        .map(
            disk ->
                finding(
                    disk.at("driver/@cache"),
                    "the page cache of cache='%s' counts against %s, so writing stalls in reclaim"
                        .formatted(
                            disk.textOr("driver/@cache", ""),
                            subject.domain().at("memtune/hard_limit")),
                    "set cache='none', or drop the limit"));
  }
}
