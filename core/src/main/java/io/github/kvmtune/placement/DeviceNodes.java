package io.github.kvmtune.placement;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nodes that a guest's devices are attached to, as far as they count for its place.
 *
 * @param map the host
 * @param numbers numbers of those nodes, or of the nearest with CPUs
 * @param required whether the guest must be on all of them
 */
record DeviceNodes(HostMap map, Set<Integer> numbers, boolean required) {

  /**
   * @param ids the host's numbers of the nodes
   */
  static DeviceNodes of(Collection<Integer> ids, Locality locality, HostMap map) {
    Set<Integer> numbers = new TreeSet<>();
    if (locality != Locality.IGNORE) {
      ids.forEach(id -> map.numberNear(id).ifPresent(numbers::add));
    }
    return new DeviceNodes(map, numbers, locality == Locality.REQUIRE && !numbers.isEmpty());
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  boolean contains(int node) {
    return numbers.contains(node);
  }

  /** How many of them a guest on this node alone misses. */
  int missedFrom(int node) {
    return numbers.size() - (contains(node) ? 1 : 0);
  }

  /** How many of them a guest on these nodes misses. */
  int missedFrom(Collection<Candidate> group) {
    long found = group.stream().filter(candidate -> contains(candidate.node())).count();
    return numbers.size() - (int) found;
  }

  /** How far a node is from them, all distances added up. */
  int distanceFrom(int node) {
    NodeMap from = map.nodes().get(node);
    return numbers.stream().mapToInt(number -> from.distanceTo(map.nodes().get(number))).sum();
  }

  /** Whether a guest that misses so many of them may be placed at all. */
  boolean allows(int missed) {
    return !required || missed == 0;
  }
}
