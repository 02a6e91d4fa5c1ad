package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** What to boot from is said at the devices or in the os element. */
final class BootOrderTwice extends Check {

  BootOrderTwice() {
    super(
        "boot-order-twice",
        REJECTED,
        "libvirt domain format: Operating system booting",
        "<os><boot> beside a device's <boot order>");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (!subject.domain().has("os/boot")) {
      return Stream.of();
    }
    return subject
        .devices()
        .filter(device -> device.has("boot/@order"))
        .limit(1)
        .map(
            device ->
                finding(
                    device.at("boot"),
                    "the order of booting is given here and at " + subject.domain().at("os/boot"),
                    "drop <os><boot> and number the devices"));
  }
}
