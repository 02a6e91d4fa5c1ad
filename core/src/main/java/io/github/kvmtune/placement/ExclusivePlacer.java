package io.github.kvmtune.placement;

import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places guests that own their CPUs: on as few nodes as they fit, evenly, with the largest huge
 * pages those nodes have free.
 */
final class ExclusivePlacer {

  private final Ledger ledger;
  private final HostMap map;
  private final PlacementRequest request;
  private final Map<String, Integer> devices;
  private final NodeChooser chooser;

  ExclusivePlacer(Ledger ledger, PlacementRequest request) {
    this.ledger = ledger;
    this.map = ledger.map();
    this.request = request;
    this.devices = GuestDevices.nodes(request.guest(), map.devices());
    this.chooser =
        new NodeChooser(
            ledger,
            request,
            DeviceNodes.of(devices.values(), request.guest().wishes().locality(), map));
  }

  /** The nodes that the guest would be on. */
  Optional<Chosen> choose() {
    return IntStream.rangeClosed(1, mostNodes())
        .mapToObj(nodes -> Share.of(request, nodes, map.pageSizes()))
        .flatMap(Optional::stream)
        .flatMap(share -> chooser.choose(share).stream())
        .findFirst();
  }

  Optional<Seat> place() {
    return choose().map(this::seat);
  }

  private int mostNodes() {
    int nodes = Math.min(map.nodes().size(), request.guest().vcpus());
    return Math.min(nodes, request.guest().wishes().mostNodes().orElse(nodes));
  }

  private Seat seat(Chosen chosen) {
    List<Candidate> candidates = chosen.candidates();
    List<Cell> cells = candidates.stream().map(each -> cell(each, chosen.share())).toList();
    IdSet own = IdSet.of(cells.stream().flatMap(cell -> cell.pins().stream()).toList());
    EmulatorCpus emulator =
        new EmulatorCpus(ledger, request.oneThreadPerCore() ? ledger.cpus().wholeCores(own) : own);
    IdSet cpus =
        IntStream.range(0, cells.size())
            .mapToObj(i -> emulator.on(candidates.get(i).node(), cells.get(i).pins()))
            .reduce(IdSet.empty(), IdSet::union);
    return new Seat(map, request, cells, cpus, devices);
  }

  private Cell cell(Candidate candidate, Share share) {
    Backing backing = share.backings().get(candidate.backing());
    return new Cell(
        map.nodes().get(candidate.node()).id(),
        new CpuPicker(ledger, candidate.node(), request).pick(share.vcpus()),
        backing.memory(),
        backing.pageSize());
  }
}
