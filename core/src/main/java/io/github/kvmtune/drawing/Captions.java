package io.github.kvmtune.drawing;

import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of a node in any form of a drawing. */
final class Captions {

  private Captions() {}

  /** The node's level 3 caches, memory and pages, and what the guest takes; may be empty. */
  static String of(DrawnNode node) {
    return Stream.concat(ofCaches(node).stream(), node.facts().stream())
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> ofCaches(DrawnNode node) {
    List<DrawnCache> shown = node.caches().stream().filter(DrawnCache::isShown).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<ByteSize> sizes =
        shown.stream().flatMap(cache -> cache.size().stream()).distinct().toList();
    return Optional.of(
        shown.size()
            + (shown.size() == 1 ? " L3 cache" : " L3 caches")
            + (sizes.size() == 1 ? " of " + sizes.get(0) : ""));
  }
}
