package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;
import java.util.Map;
import java.util.TreeMap;

/** How many vCPUs float over each node and over the whole host. */
final class SharedLoad {

  private final HostMap map;
  private final int[] onNode;
  private int total;
  private int unpinnedVcpus;
  private final Map<String, Integer> unpinned = new TreeMap<>();

  SharedLoad(HostMap map) {
    this.map = map;
    this.onNode = new int[map.nodes().size()];
  }

  private SharedLoad(SharedLoad other) {
    this.map = other.map;
    this.onNode = other.onNode.clone();
    this.total = other.total;
    this.unpinnedVcpus = other.unpinnedVcpus;
    this.unpinned.putAll(other.unpinned);
  }

  SharedLoad copy() {
    return new SharedLoad(this);
  }

  void change(Holding holding, int sign) {
    if (holding.floatingVcpus() == 0) {
      return;
    }
    total += sign * holding.floatingVcpus();
    if (holding.isUnpinned()) {
      unpinnedVcpus += sign * holding.floatingVcpus();
      unpinned.merge(holding.guest(), sign, SharedLoad::sumOrNothing);
    }
    for (NodeMap node : map.nodes()) {
      if (isWithin(holding.sharedCpus(), node)) {
        onNode[node.number()] += sign * holding.floatingVcpus();
      }
    }
  }

  private static boolean isWithin(IdSet cpus, NodeMap node) {
    return !cpus.isEmpty() && node.cpus().containsAll(cpus);
  }

  @SuppressWarnings("NullAway") // Map.merge removes the entry where its function gives null
  private static Integer sumOrNothing(int a, int b) {
    return a + b == 0 ? null : a + b;
  }

  /** vCPUs that are kept to this node. */
  int vcpusOn(int node) {
    return onNode[node];
  }

  /** vCPUs that float, here or there. */
  int vcpus() {
    return total;
  }

  /** vCPUs that nothing keeps off any CPU. */
  int unpinnedVcpus() {
    return unpinnedVcpus;
  }

  /** The names of the guests that these belong to. */
  String unpinnedGuests() {
    return String.join(", ", unpinned.keySet());
  }
}
