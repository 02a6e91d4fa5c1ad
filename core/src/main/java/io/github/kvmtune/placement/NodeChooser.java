package io.github.kvmtune.placement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Chooses the nodes for a guest that is split into even shares: nodes with huge pages for it if
 * there are enough of them, else some with normal pages. Nodes are never tried in combinations.
 */
final class NodeChooser {

  private final Ledger ledger;
  private final HostMap map;
  private final DeviceNodes devices;
  private final PlacementRequest request;

  NodeChooser(Ledger ledger, PlacementRequest request, DeviceNodes devices) {
    this.ledger = ledger;
    this.map = ledger.map();
    this.devices = devices;
    this.request = request;
  }

  /** The nodes that give a share each, if there are enough of them. */
  Optional<Chosen> choose(Share share) {
    List<CpuPicker> roomy =
        map.nodes().stream()
            .map(node -> new CpuPicker(ledger, node.number(), request))
            .filter(picker -> picker.limit() >= share.vcpus())
            .toList();
    if (roomy.size() < share.nodes()) {
      return Optional.empty();
    }
    return choose(share, roomy, backing -> !share.isNormal(backing))
        .or(() -> choose(share, roomy, backing -> true));
  }

  private Optional<Chosen> choose(
      Share share, List<CpuPicker> roomy, Predicate<Integer> acceptable) {
    List<Candidate> candidates =
        roomy.stream().flatMap(picker -> candidate(picker, share, acceptable).stream()).toList();
    return nodes(candidates, share.nodes()).map(nodes -> new Chosen(share, nodes));
  }

  private Optional<List<Candidate>> nodes(List<Candidate> candidates, int count) {
    if (candidates.size() < count) {
      return Optional.empty();
    }
    return count == 1
        ? candidates.stream()
            .filter(candidate -> devices.allows(candidate.missedDevices()))
            .min(Candidate.BEST_FIRST)
            .map(List::of)
        : new NodeGroup(map, candidates, devices).ofSize(count);
  }

  private Optional<Candidate> candidate(
      CpuPicker picker, Share share, Predicate<Integer> acceptable) {
    NodeMap node = picker.node();
    OptionalInt backing =
        IntStream.range(0, share.backings().size())
            .filter(acceptable::test)
            .filter(i -> ledger.memory().has(node.number(), share.backings().get(i)))
            .findFirst();
    return backing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                node.number(),
                backing.getAsInt(),
                share.isNormal(backing.getAsInt()),
                devices.missedFrom(node.number()),
                devices.distanceFrom(node.number()),
                devices.isEmpty() && node.hasDevices(),
                picker.fit(share.vcpus())));
  }
}
