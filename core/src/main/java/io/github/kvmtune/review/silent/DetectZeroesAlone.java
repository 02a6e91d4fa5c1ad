package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Zeroes can only become holes where discard is allowed. */
final class DetectZeroesAlone extends Check {

  DetectZeroesAlone() {
    super(
        "detect-zeroes-alone",
        SLOW,
        "libvirt domain format: Hard drives, detect_zeroes",
        "a search for zeroes that frees nothing");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .filter(disk -> disk.is("driver/@detect_zeroes", "unmap"))
        .filter(disk -> !disk.is("driver/@discard", "unmap"))
        .map(
            disk ->
                finding(
                    disk.at("driver/@detect_zeroes"),
                    "detect_zeroes='unmap' looks at all that is written, but without discard='unmap'"
                        + " nothing is freed",
                    "add discard='unmap', or drop detect_zeroes"));
  }
}
