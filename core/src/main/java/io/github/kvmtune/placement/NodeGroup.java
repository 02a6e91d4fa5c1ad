package io.github.kvmtune.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Picks several of the nodes that have room, as near to each other as can be seen at once. */
final class NodeGroup {

  private final HostMap map;
  private final Candidate[] byNode;
  private final List<Candidate> candidates;
  private final Set<Integer> deviceNodes;
  private final Locality locality;
  private final int mostStarts;

  NodeGroup(
      HostMap map,
      List<Candidate> candidates,
      Set<Integer> deviceNodes,
      Locality locality,
      int mostStarts) {
    this.map = map;
    this.candidates = candidates;
    this.deviceNodes = deviceNodes;
    this.locality = locality;
    this.mostStarts = mostStarts;
    this.byNode = new Candidate[map.nodes().size()];
    candidates.forEach(candidate -> byNode[candidate.node()] = candidate);
  }

  /** The group with most of the devices' nodes, of such groups the closest. */
  Optional<List<Candidate>> ofSize(int size) {
    List<Candidate> atDevices =
        candidates.stream().filter(c -> deviceNodes.contains(c.node())).limit(size).toList();
    Stream<List<Candidate>> seeds = starts().map(List::of);
    return (atDevices.isEmpty() ? seeds : Stream.concat(Stream.of(atDevices), seeds))
        .map(seed -> grown(seed, size))
        .filter(group -> locality != Locality.REQUIRE || missed(group) == 0)
        .min(
            Comparator.<List<Candidate>>comparingInt(this::missed)
                .thenComparingInt(NodeGroup::pageRank)
                .thenComparingInt(this::spread))
        .map(NodeChooser::inOrder);
  }

  private Stream<Candidate> starts() {
    int stride = (candidates.size() + mostStarts - 1) / mostStarts;
    return IntStream.range(0, candidates.size())
        .filter(index -> index % stride == 0)
        .mapToObj(candidates::get);
  }

  private List<Candidate> grown(List<Candidate> seed, int size) {
    List<Candidate> group = new ArrayList<>(seed);
    for (int node : map.nearest(seed.get(0).node())) {
      Candidate next = byNode[node];
      if (group.size() < size && next != null && !seed.contains(next)) {
        group.add(next);
      }
    }
    return group;
  }

  private int missed(List<Candidate> group) {
    long found = group.stream().filter(c -> deviceNodes.contains(c.node())).count();
    return deviceNodes.size() - (int) found;
  }

  private static int pageRank(List<Candidate> group) {
    return group.stream().mapToInt(Candidate::backing).max().orElse(0);
  }

  /** How far the others are from the first, the farthest counting most. */
  private int spread(List<Candidate> group) {
    NodeMap first = map.nodes().get(group.get(0).node());
    return group.stream().mapToInt(c -> first.distanceTo(map.nodes().get(c.node()))).sum();
  }
}
