package io.github.kvmtune.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Picks several of the nodes that have room, as near to each other as can be seen at once: from
 * each of a few start nodes the nearest others are taken, and the closest group wins.
 */
final class NodeGroup {

  /** More start nodes find hardly better groups, and would make the cost grow with their square. */
  private static final int MOST_STARTS = 32;

  private final HostMap map;
  private final List<Candidate> candidates;
  private final DeviceNodes devices;

  NodeGroup(HostMap map, List<Candidate> candidates, DeviceNodes devices) {
    this.map = map;
    this.candidates = candidates.stream().sorted(Candidate.BEST_FIRST).toList();
    this.devices = devices;
  }

  /**
   * The group with most of the devices' nodes, of such groups the one with most huge pages, then
   * the closest, then the one with the largest pages, then with whole cores; in ascending order of
   * nodes.
   */
  Optional<List<Candidate>> ofSize(int size) {
    List<Candidate> atDevices =
        candidates.stream().filter(c -> devices.contains(c.node())).limit(size).toList();
    Stream<List<Candidate>> seeds = starts().map(List::of);
    return (atDevices.isEmpty() ? seeds : Stream.concat(Stream.of(atDevices), seeds))
        .map(seed -> grown(seed, size))
        .filter(group -> devices.allows(devices.missedFrom(group)))
        .min(
            Comparator.<List<Candidate>>comparingInt(devices::missedFrom)
                .thenComparingLong(NodeGroup::normalPages)
                .thenComparingInt(this::spread)
                .thenComparingInt(NodeGroup::pageRank)
                .thenComparingLong(NodeGroup::brokenCores))
        .map(NodeGroup::inOrder);
  }

  private Stream<Candidate> starts() {
    int stride = (candidates.size() + MOST_STARTS - 1) / MOST_STARTS;
    return IntStream.range(0, candidates.size())
        .filter(index -> index % stride == 0)
        .mapToObj(candidates::get);
  }

  /** Adds the nearest, of equally near ones the best. */
  private List<Candidate> grown(List<Candidate> seed, int size) {
    List<Candidate> group = new ArrayList<>(seed);
    NodeMap center = node(seed.get(0));
    IntStream.range(0, candidates.size())
        .mapToLong(rank -> ((long) center.distanceTo(node(candidates.get(rank))) << 32) + rank)
        .sorted()
        .mapToObj(key -> candidates.get((int) key))
        .filter(next -> !seed.contains(next))
        .limit(size - seed.size())
        .forEach(group::add);
    return group;
  }

  private NodeMap node(Candidate candidate) {
    return map.nodes().get(candidate.node());
  }

  private static long normalPages(List<Candidate> group) {
    return group.stream().filter(Candidate::normalPages).count();
  }

  private static int pageRank(List<Candidate> group) {
    return group.stream().mapToInt(Candidate::backing).max().orElse(0);
  }

  /** How far the others are from the first, all distances added up. */
  private int spread(List<Candidate> group) {
    NodeMap first = node(group.get(0));
    return group.stream().mapToInt(candidate -> first.distanceTo(node(candidate))).sum();
  }

  private static long brokenCores(List<Candidate> group) {
    return group.stream().filter(candidate -> !candidate.fit().wholeCores()).count();
  }

  private static List<Candidate> inOrder(List<Candidate> group) {
    return group.stream().sorted(Comparator.comparingInt(Candidate::node)).toList();
  }
}
