package io.github.kvmtune.placement;

import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;

/**
 * The CPUs and memory chosen for a guest with CPUs of its own: all that a {@link Placement} has but
 * the words, so that thousands of guests can be placed before the first plan is written.
 *
 * @param map the host, as it was looked at
 * @param request what was asked for
 * @param cells the guest's share on each node, in ascending order of nodes
 * @param emulatorCpus CPUs for QEMU's other threads
 * @param devices host node of each of the guest's devices, by name
 */
record Seat(
    HostMap map,
    PlacementRequest request,
    List<Cell> cells,
    IdSet emulatorCpus,
    Map<String, Integer> devices)
    implements Spot {

  @Override
  public Score score(Scoring scoring) {
    return scoring.of(this);
  }

  @Override
  public Placement placement(List<String> warnings) {
    return new SeatWriter(this).placement(warnings);
  }

  IdSet ownCpus() {
    return IdSet.of(cells.stream().flatMap(cell -> cell.pins().stream()).toList());
  }

  boolean sharesEmulatorCpus() {
    return emulatorCpus.intersects(ownCpus());
  }

  IdSet nodeIds() {
    return IdSet.of(cells.stream().mapToInt(Cell::node));
  }
}
