package io.github.kvmtune.tuning;

import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;

/** The host's nodes that a guest was given. */
final class NumaNodes {

  private NumaNodes() {}

  /** Empty if it floats over all of them. */
  static IdSet of(Situation situation) {
    if (situation.placement() instanceof Placement.Exclusive exclusive) {
      return exclusive.nodes();
    }
    return situation.placement() instanceof Placement.OnNode onNode
        ? IdSet.of(onNode.node())
        : IdSet.empty();
  }
}
