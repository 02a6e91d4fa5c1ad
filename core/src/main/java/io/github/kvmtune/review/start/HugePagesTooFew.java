package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.GuestMemory;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.ByteSize;
import java.util.stream.Stream;

/**
 * The pool must have a free page for all of the guest's memory. Of a guest that runs, the pages are
 * taken already.
 */
final class HugePagesTooFew extends Check {

  HugePagesTooFew() {
    super(
        "huge-pages-too-few",
        FAILS,
        "libvirt domain format: Memory Backing, hugepages",
        "more huge pages than the host has free");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.isRunning()) {
      return Stream.of();
    }
    return subject.host().stream()
        .flatMap(
            host ->
                new GuestMemory(subject.domain())
                    .onHugePages(host.memory().defaultHugePageSize().value()).entrySet().stream()
                        .flatMap(
                            demand -> judge(subject, host, demand.getKey(), demand.getValue())));
  }

  private Stream<Finding> judge(Subject subject, Host host, ByteSize page, ByteSize memory) {
    long wanted = memory.roundedUpTo(page).dividedBy(page);
    return host.memory().hugePages(page).stream()
        .filter(pool -> pool.free().isKnown() && wanted > obtainable(pool))
        .map(
            pool ->
                finding(
                    subject.domain().at("memoryBacking/hugepages"),
                    "%s of memory is %d pages of %s, but free are %s"
                        .formatted(memory, wanted, page, pool.free()),
                    "reserve "
                        + (wanted - obtainable(pool))
                        + " more pages of "
                        + page
                        + ", or use another page size"));
  }

  private static long obtainable(HugePagePool pool) {
    return pool.free().orElse(0L) + pool.overcommitLimit().orElse(0L);
  }
}
