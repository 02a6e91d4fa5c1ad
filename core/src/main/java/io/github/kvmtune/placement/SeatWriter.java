package io.github.kvmtune.placement;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.placement.Placement.Exclusive;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;

/** Puts into words what was chosen for a guest with CPUs of its own. */
final class SeatWriter {

  private final Seat seat;
  private final HostMap map;
  private final IdSet own;
  private final CellShape shape;

  SeatWriter(Seat seat) {
    this.seat = seat;
    this.map = seat.map();
    this.own = seat.ownCpus();
    this.shape = CellShape.of(seat);
  }

  Exclusive placement(List<String> warnings) {
    List<String> all = new ArrayList<>(warnings);
    CoreKinds.of(seat).warning().ifPresent(all::add);
    return new Exclusive(
        seat.cells(),
        seat.emulatorCpus(),
        seat.sharesEmulatorCpus(),
        shape.threadsPerCore(),
        new SeatReasons(seat, shape).choices(),
        facts(),
        all);
  }

  private List<UsedFact> facts() {
    List<UsedFact> facts = new ArrayList<>();
    facts.add(UsedFact.of("online CPUs", map.host().cpus().online()));
    if (!map.housekeeping().fact().equals(map.host().cpus().online())) {
      facts.add(UsedFact.of("CPUs set aside at boot", map.housekeeping().fact()));
    }
    facts.add(
        UsedFact.of(
            "cores in use",
            map.host()
                .cpus()
                .topology()
                .smtSiblings()
                .map(
                    cores ->
                        cores.stream()
                            .filter(core -> core.intersects(own))
                            .map(core -> core.toString().replace(',', '+'))
                            .toList())));
    seat.cells().forEach(cell -> addPages(cell, facts));
    return facts;
  }

  private void addPages(Cell cell, List<UsedFact> facts) {
    NodeMap node = map.nodes().get(map.numberOf(cell.node()).orElseThrow());
    node.pools().stream()
        .filter(pool -> cell.pageSize().filter(pool.pageSize()::equals).isPresent())
        .map(
            pool ->
                UsedFact.of(
                    "free " + pool.pageSize() + " pages on node " + cell.node(), pool.free()))
        .forEach(facts::add);
  }
}
