package io.github.kvmtune.review.silent;

import io.github.kvmtune.value.IdSet;
import java.util.Optional;

/** A set of host CPUs that is one CPU. */
final class SingleCpu {

  private SingleCpu() {}

  static Optional<Integer> in(IdSet cpus) {
    return cpus.size() == 1 ? cpus.toList().stream().findFirst() : Optional.empty();
  }
}
