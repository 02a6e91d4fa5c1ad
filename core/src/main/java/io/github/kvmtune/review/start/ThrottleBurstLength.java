package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** How long a burst lasts means nothing without the burst. */
final class ThrottleBurstLength extends Check {

  private static final String LENGTH = "_length";

  ThrottleBurstLength() {
    super(
        "throttle-burst-length",
        FAILS,
        "QEMU: disk I/O throttling",
        "the length of a burst without the burst");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .throttled()
        .flatMap(limits -> limits.children().filter(child -> isAlone(limits, child.name())))
        .map(
            length ->
                finding(
                    length.path(),
                    "there is no burst that could last for the time in " + length.name(),
                    "drop it, or add " + burst(length.name())));
  }

  private static boolean isAlone(Element limits, String name) {
    return name.endsWith("_max" + LENGTH)
        // One second is what QEMU takes anyway.
        && limits.number(name).orElse(0) > 1
        && limits.limit(burst(name)).isEmpty();
  }

  private static String burst(String length) {
    return length.substring(0, length.length() - LENGTH.length());
  }
}
