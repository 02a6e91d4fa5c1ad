package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.IGNORED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A balloon gives back small pages; a huge page stays until all of it is given back. */
final class BalloonOfHugePages extends Check {

  BalloonOfHugePages() {
    super(
        "balloon-of-huge-pages",
        IGNORED,
        "libvirt domain format: Memory balloon device",
        "a balloon in a guest on huge pages");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.domain().has("memoryBacking/hugepages")
        ? Balloon.in(subject).stream()
            .map(
                place ->
                    finding(
                        place,
                        "the guest's memory is in huge pages, so what the balloon takes from the"
                            + " guest does not come back to the host",
                        "set <memballoon model='none'/>"))
        : Stream.of();
  }
}
