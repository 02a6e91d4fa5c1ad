package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/** One page size without a nodeset is the default of all cells; two cannot be. */
final class HugePageTwoDefaults extends Check {

  HugePageTwoDefaults() {
    super(
        "huge-page-two-defaults",
        REJECTED,
        "libvirt domain format: Memory Backing, hugepages",
        "two huge page sizes without a nodeset");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    List<Element> defaults =
        subject
            .domain()
            .all("memoryBacking/hugepages/page")
            .filter(page -> isForAll(page, subject))
            .toList();
    return defaults.stream()
        .skip(1)
        .map(
            page ->
                finding(
                    page.path(),
                    "this page size and that at "
                        + defaults.get(0).path()
                        + " are both for all of the memory",
                    "keep one, or give the other the guest cells it is for in nodeset"));
  }

  // A guest without cells is one of number 0, which is all of it.
  private static boolean isForAll(Element page, Subject subject) {
    return !page.has("@nodeset") || (subject.cells().isEmpty() && page.is("@nodeset", "0"));
  }
}
