package io.github.kvmtune.placement;

import java.util.List;

/**
 * The nodes chosen for a guest with CPUs of its own, before any CPU is.
 *
 * @param share what each of them gives
 * @param candidates the nodes, in ascending order
 */
record Chosen(Share share, List<Candidate> candidates) {

  Chosen {
    candidates = List.copyOf(candidates);
  }
}
