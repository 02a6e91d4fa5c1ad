package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * The kernel takes weights of block I/O up to 1000.
 *
 * <p>libvirt refuses others than 100 to 1000 at define, but only if told to validate.
 */
final class BlockWeight extends Check {

  BlockWeight() {
    super(
        "block-weight",
        FAILS,
        "libvirt domain format: Block I/O Tuning",
        "a weight of block I/O above 1000");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.of("blkiotune", "blkiotune/device")
        .flatMap(path -> subject.domain().all(path))
        .filter(element -> element.number("weight").orElse(0) > 1000)
        .map(
            element ->
                finding(
                    element.at("weight"),
                    "weight " + element.textOr("weight", "") + " is more than 1000",
                    "use a weight from 100 to 1000; 500 is in the middle"));
  }
}
