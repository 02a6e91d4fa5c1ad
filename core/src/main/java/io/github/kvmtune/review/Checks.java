package io.github.kvmtune.review;

import io.github.kvmtune.review.rejected.RejectedChecks;
import io.github.kvmtune.review.silent.SilentChecks;
import io.github.kvmtune.review.start.StartChecks;
import java.util.List;
import java.util.stream.Stream;

/** All checks: what is refused at define, then what fails at start, then what goes wrong unseen. */
public final class Checks {

  private static final List<Check> ALL =
      Stream.of(RejectedChecks.all(), StartChecks.all(), SilentChecks.all())
          .flatMap(List::stream)
          .toList();

  private Checks() {}

  public static List<Check> all() {
    return ALL;
  }
}
