package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Where the guest's memory is restrictive, its cells must be; the reverse since libvirt 9.4. */
final class RestrictiveMemory extends Check {

  private static final String RESTRICTIVE = "restrictive";

  RestrictiveMemory() {
    super(
        "restrictive-memory",
        REJECTED,
        "libvirt domain format: NUMA Node Tuning",
        "restrictive memory policy in one place and another policy in the next");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    String usual = domain.textOr("numatune/memory/@mode", "strict");
    if (!domain.has("numatune/memory")) {
      return Stream.of();
    }
    return domain
        .all("numatune/memnode")
        .filter(memnode -> clash(usual, memnode.textOr("@mode", "strict"), subject))
        .map(
            memnode ->
                finding(
                    memnode.nearest("@mode"),
                    "the mode here is '%s', but '%s' at %s"
                        .formatted(
                            memnode.textOr("@mode", "strict"),
                            usual,
                            domain.at("numatune/memory/@mode")),
                    "use one mode in all places of <numatune>"));
  }

  private static boolean clash(String usual, String cell, Subject subject) {
    return usual.equals(RESTRICTIVE)
        ? !cell.equals(RESTRICTIVE)
        : cell.equals(RESTRICTIVE) && !subject.libvirtBefore("9.4");
  }
}
