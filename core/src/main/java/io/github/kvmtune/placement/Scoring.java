package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores the place found for a guest. */
record Scoring(Ledger ledger, PlacementRequest request) {

  Score of(Seat seat) {
    CellShape shape = CellShape.of(seat);
    List<NodeMap> nodes =
        seat.nodeIds().stream()
            .mapToObj(id -> map().nodes().get(map().numberOf(id).orElseThrow()))
            .toList();
    return new Score(
        !request.hugePages() || seat.cells().stream().allMatch(cell -> cell.pageSize().isPresent()),
        farDevices(nodes),
        nodes.size(),
        request.oneThreadPerCore() || shape.wholeCores(),
        shape.caches(),
        used());
  }

  Score of(SharedSeat seat) {
    List<NodeMap> nodes =
        seat.node().map(number -> List.of(map().nodes().get(number))).orElse(map().nodes());
    return new Score(
        true,
        farDevices(nodes),
        nodes.size(),
        false,
        nodes.stream().mapToInt(NodeMap::caches).sum(),
        used());
  }

  private int farDevices(List<NodeMap> nodes) {
    Guest guest = request.guest();
    DeviceNodes devices =
        DeviceNodes.of(
            GuestDevices.nodes(guest, map().devices()).values(), guest.wishes().locality(), map());
    Set<Integer> numbers = nodes.stream().map(NodeMap::number).collect(Collectors.toSet());
    return (int) devices.numbers().stream().filter(number -> !numbers.contains(number)).count();
  }

  private double used() {
    return ledger.usedWith(request.guest().vcpus(), request.guest().memory());
  }

  private HostMap map() {
    return ledger.map();
  }
}
