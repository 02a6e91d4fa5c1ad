package io.github.kvmtune.placement;

import io.github.kvmtune.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses the nodes for a guest that is split into even shares. Nodes are never tried in
 * combinations: from each of a few start nodes the nearest others that have room are taken, and the
 * closest group wins.
 */
final class NodeChooser {

  /** More start nodes find hardly better groups, and would make the cost grow with their square. */
  private static final int MOST_STARTS = 32;

  private final Ledger ledger;
  private final HostMap map;
  private final PlacementRequest request;
  private final Set<Integer> deviceNodes;
  private final Locality locality;

  NodeChooser(Ledger ledger, PlacementRequest request, Map<String, Integer> devices) {
    this.ledger = ledger;
    this.map = ledger.map();
    this.request = request;
    this.locality = request.guest().wishes().locality();
    this.deviceNodes = numbers(devices.values());
  }

  private Set<Integer> numbers(Collection<Integer> ids) {
    Set<Integer> numbers = new TreeSet<>();
    ids.forEach(id -> map.numberNear(id).ifPresent(numbers::add));
    return locality == Locality.IGNORE ? Set.of() : numbers;
  }

  /** The nodes that give a share each, in ascending order, if there are enough of them. */
  Optional<List<Candidate>> choose(Share share) {
    List<Candidate> all = new ArrayList<>();
    for (NodeMap node : map.nodes()) {
      candidate(node, share).ifPresent(all::add);
    }
    List<Candidate> huge = all.stream().filter(each -> !each.normalPages()).toList();
    return choose(share, huge).or(() -> choose(share, all));
  }

  private Optional<List<Candidate>> choose(Share share, List<Candidate> candidates) {
    if (candidates.size() < share.nodes()) {
      return Optional.empty();
    }
    return share.nodes() == 1
        ? candidates.stream().filter(this::isAllowed).min(Candidate.BEST_FIRST).map(List::of)
        : new NodeGroup(map, candidates, deviceNodes, locality, MOST_STARTS).ofSize(share.nodes());
  }

  private boolean isAllowed(Candidate candidate) {
    return locality != Locality.REQUIRE || candidate.missedDevices() == 0;
  }

  private Optional<Candidate> candidate(NodeMap node, Share share) {
    boolean realtime = request.guest().profile() == Profile.REALTIME;
    CpuPicker picker = new CpuPicker(ledger, node.number(), realtime);
    if (picker.limit() < share.vcpus()) {
      return Optional.empty();
    }
    for (int backing = 0; backing < share.backings().size(); backing++) {
      if (ledger.memory().has(node.number(), share.backings().get(backing))) {
        return Optional.of(
            new Candidate(
                node.number(),
                backing,
                share.isNormal(backing),
                missed(node.number()),
                deviceNodes.isEmpty() && node.hasDevices(),
                picker.fit(share.vcpus())));
      }
    }
    return Optional.empty();
  }

  private int missed(int node) {
    return deviceNodes.size() - (deviceNodes.contains(node) ? 1 : 0);
  }

  static List<Candidate> inOrder(Collection<Candidate> chosen) {
    return chosen.stream().sorted(Comparator.comparingInt(Candidate::node)).toList();
  }
}
