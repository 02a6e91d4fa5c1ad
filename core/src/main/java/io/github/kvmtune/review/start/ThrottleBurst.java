package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A burst is a rate above the lasting limit, so it needs that limit and must not be below it. */
final class ThrottleBurst extends Check {

  private static final List<String> LIMITS =
      List.of(
          "total_bytes_sec",
          "read_bytes_sec",
          "write_bytes_sec",
          "total_iops_sec",
          "read_iops_sec",
          "write_iops_sec");

  ThrottleBurst() {
    super(
        "throttle-burst",
        FAILS,
        "QEMU: disk I/O throttling",
        "a burst below its limit or without one");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .throttled()
        .flatMap(limits -> LIMITS.stream().flatMap(limit -> judge(limits, limit)));
  }

  private Stream<Finding> judge(Element limits, String name) {
    OptionalLong burst = limits.limit(name + "_max");
    OptionalLong base = limits.limit(name);
    if (burst.isEmpty() || (base.isPresent() && burst.getAsLong() >= base.getAsLong())) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            limits.at(name + "_max"),
            "a burst of "
                + burst.getAsLong()
                + (base.isPresent()
                    ? " is below the limit of " + base.getAsLong()
                    : " needs a limit that it exceeds, " + name),
            "set "
                + name
                + " to what is allowed for ever and the burst to more, or drop the burst"));
  }
}
