package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Huge pages are taken when the guest starts, so they cannot be allocated on demand. */
final class HugePagesOnDemand extends Check {

  HugePagesOnDemand() {
    super(
        "huge-pages-on-demand",
        REJECTED,
        "libvirt domain format: Memory Backing, allocation",
        "huge pages allocated on demand");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("memoryBacking")
        .filter(backing -> backing.has("hugepages"))
        .filter(backing -> backing.is("allocation/@mode", "ondemand"))
        .map(
            backing ->
                finding(
                    backing.at("allocation/@mode"),
                    "mode='ondemand' contradicts <hugepages>, which are taken when the guest starts",
                    "set mode='immediate', or drop <hugepages>"));
  }
}
