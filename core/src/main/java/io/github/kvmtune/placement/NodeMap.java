package io.github.kvmtune.placement;

import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of the host that has CPUs; a host without NUMA counts as one.
 *
 * @param number its place in the list of such nodes
 * @param id the host's number for it
 * @param cpus its online CPUs
 * @param domains its cache domains; their numbers have no gaps
 * @param housekeeping its CPUs that are kept for the host
 * @param available normal memory that guests could get when the host was probed, less what the host
 *     keeps; empty if the host does not say
 * @param most normal memory that all guests together could ever get; empty if the host does not say
 * @param pools its huge page pools
 * @param distances distance to each node by id
 * @param hasDevices whether a card or disk that guests may use is attached to it
 */
record NodeMap(
    int number,
    int id,
    IdSet cpus,
    List<CacheDomain> domains,
    IdSet housekeeping,
    Optional<ByteSize> available,
    Optional<ByteSize> most,
    List<HugePagePool> pools,
    Map<Integer, Integer> distances,
    boolean hasDevices) {

  private static final int LOCAL = 10;
  private static final int REMOTE = 20;

  int firstCore() {
    return domains.isEmpty() ? 0 : domains.get(0).firstCore();
  }

  int endCore() {
    return domains.isEmpty() ? 0 : domains.get(domains.size() - 1).endCore();
  }

  /** How many level 3 caches it has; counts as one where the host shows none. */
  int caches() {
    return (int) domains.stream().map(CacheDomain::cache).distinct().count();
  }

  int distanceTo(NodeMap other) {
    return distances.getOrDefault(other.id, id == other.id ? LOCAL : REMOTE);
  }
}
