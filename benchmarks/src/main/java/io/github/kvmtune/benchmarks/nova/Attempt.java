package io.github.kvmtune.benchmarks.nova;

import java.util.List;
import java.util.Optional;

/**
 * A guest that somebody tried to place.
 *
 * @param pins the host CPU of each of its vCPUs; empty if it was refused
 * @param nanos how long that took, in nanoseconds
 */
record Attempt(Optional<List<Integer>> pins, long nanos) {

  Attempt {
    pins = pins.map(List::copyOf);
  }
}
