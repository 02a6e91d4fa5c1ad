package io.github.kvmtune.host;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One online NUMA node. Ids may be sparse, and a node may have memory but no CPUs, or CPUs but no
 * memory.
 *
 * @param id the node's number
 * @param cpus its online CPUs; empty for a memory-only node. Nodes that the kernel has made up
 *     ({@code numa=fake=}) share CPUs, which is one of {@link Host#problems()}
 * @param memory how much it has and how much is left
 * @param distances distance to each online node by its id, 10 meaning itself
 * @param hugePages its huge page pools, ordered by page size
 */
public record NumaNode(
    int id,
    Fact<IdSet> cpus,
    NodeMemory memory,
    Fact<Map<Integer, Integer>> distances,
    Fact<List<HugePagePool>> hugePages) {

  /** Whether the node is known to have no CPUs. */
  public boolean isMemoryOnly() {
    return cpus.is(IdSet.empty());
  }

  /** The pool of pages of this size. */
  public Optional<HugePagePool> hugePages(ByteSize pageSize) {
    return HugePagePool.ofSize(pageSize, hugePages);
  }

  /** The distance to another node, empty if the host does not say. */
  public Optional<Integer> distanceTo(int node) {
    return distances.value().map(byNode -> byNode.get(node));
  }
}
