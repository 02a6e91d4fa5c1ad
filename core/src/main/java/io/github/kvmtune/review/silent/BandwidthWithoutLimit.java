package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Any limit puts a queueing discipline in the packets' way, also one that is never reached. */
final class BandwidthWithoutLimit extends Check {

  /** 10 Gbit/s in libvirt's kilobytes per second. */
  private static final long FAST = 1_250_000;

  BandwidthWithoutLimit() {
    super(
        "bandwidth-without-limit",
        SLOW,
        "libvirt domain format: Quality of service",
        "a bandwidth limit too high to be reached");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .flatMap(
            nic -> Stream.of("inbound", "outbound").flatMap(way -> nic.all("bandwidth/" + way)))
        .filter(rate -> rate.number("@average").orElse(0) >= FAST)
        .map(
            rate ->
                finding(
                    rate.path(),
                    "average='"
                        + rate.textOr("@average", "")
                        + "' KB/s is 10 Gbit/s or more; the limit costs CPU for each packet and"
                        + " hardly limits",
                    "drop it unless it is meant"));
  }
}
