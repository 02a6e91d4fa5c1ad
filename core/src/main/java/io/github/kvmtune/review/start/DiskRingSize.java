package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The ring of a virtio disk has a power of two of entries, at most 1024. */
final class DiskRingSize extends Check {

  DiskRingSize() {
    super("disk-ring-size", FAILS, "QEMU: virtio-blk", "a disk's ring that QEMU does not make");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .virtioDisks()
        .filter(disk -> disk.limit("driver/@queue_size").isPresent())
        .filter(disk -> !isPossible(disk.number("driver/@queue_size").orElse(0)))
        .map(
            disk ->
                finding(
                    disk.at("driver/@queue_size"),
                    "QEMU makes rings of a power of two of entries up to 1024, not "
                        + disk.textOr("driver/@queue_size", ""),
                    "use 256, 512 or 1024, or drop queue_size"));
  }

  private static boolean isPossible(long size) {
    return size >= 4 && size <= 1024 && Long.bitCount(size) == 1;
  }
}
