package io.github.kvmtune.placement;

import java.util.Comparator;
import java.util.List;

/** Orders the nodes around each node by distance, once for a host. */
final class Neighbours {

  private Neighbours() {}

  /** For each node the numbers of all nodes, nearest first; the node itself leads. */
  static int[][] of(List<NodeMap> nodes) {
    return nodes.stream().map(node -> around(node, nodes)).toArray(int[][]::new);
  }

  private static int[] around(NodeMap center, List<NodeMap> nodes) {
    return nodes.stream()
        .sorted(
            Comparator.comparing((NodeMap node) -> node.number() != center.number())
                .thenComparingInt(center::distanceTo)
                .thenComparingInt(NodeMap::id))
        .mapToInt(NodeMap::number)
        .toArray();
  }
}
