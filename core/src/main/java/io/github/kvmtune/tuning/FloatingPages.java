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
 * @param pools what there is where it runs, smallest pages first
 */
record FloatingPages(ByteSize memory, List<HugePagePool> pools) {

  static FloatingPages of(Situation situation) {
    Optional<NumaNode> node =
        situation.placement() instanceof Placement.OnNode onNode
            ? situation.host().node(onNode.node())
            : Optional.empty();
    return new FloatingPages(
        situation.guest().memory(),
        node.map(NumaNode::hugePages)
            .orElseGet(() -> situation.host().memory().hugePages())
            .orElse(List.of()));
  }

  /**
   * The largest pages that are enough, or those of the size the user names.
   *
   * @throws ContradictionException if there are not enough of them
   */
  ByteSize size(UsersWord word) {
    Optional<ByteSize> wanted = word.value().map(ByteSize::parse);
    Optional<ByteSize> size =
        pools.stream()
            .filter(pool -> wanted.isEmpty() || wanted.get().equals(pool.pageSize()))
            .filter(pool -> memory.isMultipleOf(pool.pageSize()))
            .filter(pool -> pool.freeMemory().orElse(ByteSize.ZERO).compareTo(memory) >= 0)
            .map(HugePagePool::pageSize)
            .reduce((smaller, larger) -> larger);
    word.check(
        size.isPresent()
            ? Optional.empty()
            : Optional.of(
                Objection.impossible(
                    memory + " of such pages is not free where the guest runs: " + free())));
    return size.orElseThrow();
  }

  private String free() {
    return pools.isEmpty()
        ? "it has none"
        : String.join(
            ", ",
            pools.stream()
                .map(pool -> pool.free().orElse(0L) + " pages of " + pool.pageSize())
                .toList());
  }
}
