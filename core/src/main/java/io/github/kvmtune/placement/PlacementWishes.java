package io.github.kvmtune.placement;

import java.util.Optional;

/**
 * What a user asks of a guest's place on the host, beyond what its profile says.
 *
 * @param locality how much the nodes of its devices count
 * @param mostNodes how many host nodes it may span; as many as it takes if empty
 */
public record PlacementWishes(Locality locality, Optional<Integer> mostNodes) {

  /** Near its devices if it can be, on as few nodes as it takes. */
  public static PlacementWishes none() {
    return new PlacementWishes(Locality.PREFER, Optional.empty());
  }

  public PlacementWishes locality(Locality other) {
    return new PlacementWishes(other, mostNodes);
  }

  /**
   * @throws IllegalArgumentException if {@code nodes} is less than 1
   */
  public PlacementWishes mostNodes(int nodes) {
    if (nodes < 1) {
      throw new IllegalArgumentException(
          "a guest cannot span " + nodes + " nodes; allow at least 1");
    }
    return new PlacementWishes(locality, Optional.of(nodes));
  }
}
