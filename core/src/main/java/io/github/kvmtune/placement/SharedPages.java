package io.github.kvmtune.placement;

import io.github.kvmtune.value.ByteSize;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Huge pages for a guest that floats, which it gets on the user's word only: the largest of which
 * there are enough.
 */
record SharedPages(Ledger ledger, PlacementRequest request) {

  /** Whether it is to have any. */
  boolean areWanted() {
    return request.insistsOnPages();
  }

  /** The size of its pages if it is kept to a node; empty if the node has too few of any size. */
  Optional<ByteSize> on(int node) {
    return largest(size -> ledger.memory().freePages(node, size));
  }

  /** The size of its pages if they may come from any node. */
  Optional<ByteSize> anywhere() {
    return largest(
        size ->
            IntStream.range(0, ledger.map().nodes().size())
                .mapToLong(node -> ledger.memory().freePages(node, size))
                .sum());
  }

  private Optional<ByteSize> largest(ToLongFunction<ByteSize> free) {
    ByteSize memory = request.guest().memory();
    return !areWanted()
        ? Optional.empty()
        : request.acceptable(ledger.map().pageSizes()).stream()
            .filter(memory::isMultipleOf)
            .filter(size -> free.applyAsLong(size) >= memory.dividedBy(size))
            .findFirst();
  }
}
