package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The size from which an I/O counts as several matters to limits of I/Os per second only. */
final class ThrottleSize extends Check {

  ThrottleSize() {
    super(
        "throttle-size",
        FAILS,
        "QEMU: disk I/O throttling",
        "size_iops_sec without a limit of I/Os");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .throttled()
        .filter(limits -> limits.limit("size_iops_sec").isPresent())
        .filter(
            limits ->
                Stream.of("total_iops_sec", "read_iops_sec", "write_iops_sec")
                    .allMatch(limit -> limits.limit(limit).isEmpty()))
        .map(
            limits ->
                finding(
                    limits.at("size_iops_sec"),
                    "size_iops_sec tells how I/Os are counted, but their number is not limited",
                    "add total_iops_sec, or drop size_iops_sec"));
  }
}
