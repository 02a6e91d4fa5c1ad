package io.github.kvmtune.placement;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one node of the host can still give.
 *
 * @param id the node
 * @param domains its free cores, grouped by the L3 cache they share
 * @param housekeeping its CPUs that are kept for the host
 * @param available memory in normal pages that a guest could get; absent if the host does not say
 * @param pools its huge page pools
 * @param distances distance to each node
 */
record NodeCapacity(
    int id,
    List<List<Core>> domains,
    IdSet housekeeping,
    Fact<ByteSize> available,
    List<HugePagePool> pools,
    Map<Integer, Integer> distances) {

  IdSet freeCpus() {
    return domains.stream()
        .flatMap(List::stream)
        .map(Core::free)
        .reduce(IdSet.empty(), IdSet::union);
  }

  /** How many vCPUs could have a CPU of their own here. */
  int vcpuLimit(boolean oneThreadPerCore) {
    return oneThreadPerCore
        ? (int) domains.stream().flatMap(List::stream).filter(Core::isWhole).count()
        : freeCpus().size();
  }

  /** Whether the node has this much memory, in huge pages of one size or in normal pages. */
  boolean hasMemory(ByteSize wanted, Optional<ByteSize> pageSize) {
    if (pageSize.isEmpty()) {
      return available.value().map(size -> size.compareTo(wanted) >= 0).orElse(true);
    }
    return pools.stream()
        .filter(pool -> pool.pageSize().equals(pageSize.get()))
        .flatMap(pool -> pool.freeMemory().value().stream())
        .anyMatch(free -> free.compareTo(wanted) >= 0);
  }

  int distanceTo(NodeCapacity other) {
    return distances.getOrDefault(other.id, id == other.id ? 10 : 20);
  }
}
