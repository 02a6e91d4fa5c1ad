package io.github.kvmtune.tuning;

import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;

/**
 * The huge pages that a guest could get whose vCPUs float, which happens on the user's word only.
 *
 * @param memory what the guest needs
 * @param found the size of the pages that placement found for it, if it found any
 * @param pools what there is where it runs, smallest pages first
 */
record FloatingPages(ByteSize memory, Optional<ByteSize> found, List<HugePagePool> pools) {

  static FloatingPages of(Situation situation) {
    Optional<NumaNode> node =
        situation.placement() instanceof Placement.OnNode onNode
            ? situation.host().node(onNode.node())
            : Optional.empty();
    return new FloatingPages(
        situation.guest().memory(),
        found(situation.placement()),
        node.map(NumaNode::hugePages)
            .orElseGet(() -> situation.host().memory().hugePages())
            .orElse(List.of()));
  }

  private static Optional<ByteSize> found(Placement placement) {
    return placement instanceof Placement.OnNode onNode
        ? onNode.pageSize()
        : ((Placement.Floating) placement).pageSize();
  }

  /**
   * The largest pages that are enough, or those of the size the user names.
   *
   * @throws ContradictionException if there are not enough of them
   */
  ByteSize size(UsersWord word) {
    word.check(
        found.isPresent()
            ? Optional.empty()
            : Optional.of(
                Objection.impossible(
                    memory
                        + " of such pages is not free where the guest runs beside others; free are "
                        + all())));
    return found.orElseThrow();
  }

  private String all() {
    return pools.isEmpty()
        ? "none"
        : String.join(
            ", ",
            pools.stream()
                .map(pool -> pool.free().orElse(0L) + " pages of " + pool.pageSize())
                .toList());
  }
}
