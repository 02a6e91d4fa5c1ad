package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Guests cannot write to one disk at once if its format has metadata that each caches. */
final class ShareableFormat extends Check {

  ShareableFormat() {
    super(
        "shareable-format",
        REJECTED,
        "libvirt domain format: Hard drives, shareable",
        "a shareable disk that is not raw");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .filter(disk -> disk.has("shareable"))
        .filter(disk -> disk.has("driver/@type") && !disk.is("driver/@type", "raw"))
        .map(
            disk ->
                finding(
                    disk.at("driver/@type"),
                    "guests that share a disk would ruin its '"
                        + disk.textOr("driver/@type", "")
                        + "' metadata",
                    "use a raw disk, or drop <shareable/>"));
  }
}
