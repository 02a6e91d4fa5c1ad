package io.github.kvmtune.tuning;

import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import java.util.Optional;

/** The host nodes that a guest keeps to. */
final class GuestNodes {

  private GuestNodes() {}

  /** Empty where the guest may run anywhere. */
  static Optional<IdSet> of(Placement placement) {
    if (placement instanceof Placement.Exclusive exclusive) {
      return Optional.of(exclusive.nodes());
    }
    return placement instanceof Placement.OnNode onNode
        ? Optional.of(IdSet.of(onNode.node()))
        : Optional.empty();
  }
}
