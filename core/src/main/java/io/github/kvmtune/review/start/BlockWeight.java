package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Weights of block I/O are from 100 to 1000.
 *
 * <p>Source: libvirt domain format, "Block I/O Tuning"; libvirt refuses them at define if told to
 * validate.
 */
final class BlockWeight extends Check {

  BlockWeight() {
    super("block-weight", FAILS, "25.2 S9", "a weight of block I/O out of range");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.of("blkiotune", "blkiotune/device")
        .flatMap(path -> subject.domain().all(path))
        .filter(element -> isOutside(element.limit("weight")))
        .map(
            element ->
                finding(
                    element.at("weight"),
                    "weight " + element.textOr("weight", "") + " is not between 100 and 1000",
                    "use a weight within the range; 500 is in the middle"));
  }

  private static boolean isOutside(OptionalLong weight) {
    return weight.isPresent() && (weight.getAsLong() < 100 || weight.getAsLong() > 1000);
  }
}
