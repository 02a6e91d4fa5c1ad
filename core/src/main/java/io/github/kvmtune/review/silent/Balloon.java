package io.github.kvmtune.review.silent;

import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Subject;
import java.util.Optional;

/** The memory balloon that a guest has unless it says otherwise. */
final class Balloon {

  private Balloon() {}

  /** Where it is; empty if the guest has none. */
  static Optional<String> in(Subject subject) {
    Element domain = subject.domain();
    return domain.is("devices/memballoon/@model", "none")
        ? Optional.empty()
        : Optional.of(domain.nearest("devices/memballoon"));
  }
}
