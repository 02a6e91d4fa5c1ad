package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Anonymous memory does not come from the huge page pool. */
final class HugePagesAnonymous extends Check {

  HugePagesAnonymous() {
    super(
        "huge-pages-anonymous",
        REJECTED,
        "libvirt domain format: Memory Backing, source",
        "huge pages from anonymous memory");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("memoryBacking")
        .filter(backing -> backing.has("hugepages"))
        .filter(backing -> backing.is("source/@type", "anonymous"))
        .map(
            backing ->
                finding(
                    backing.at("source/@type"),
                    "type='anonymous' contradicts <hugepages>, which come from a pool of their own",
                    "drop <source>, or set type='memfd'"));
  }
}
