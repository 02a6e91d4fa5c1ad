package io.github.kvmtune.placement;

import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the CPUs of a guest look like together.
 *
 * @param cores how many cores they are on
 * @param caches how many level 3 caches serve them; a node counts as one where none are shown
 * @param wholeCores whether no thread of those cores is left to others
 * @param threadsPerCore how many threads a guest core may show: as many as a host core has, if the
 *     guest has whole cores of one size only, else 1
 */
record CellShape(int cores, int caches, boolean wholeCores, int threadsPerCore) {

  static CellShape of(Seat seat) {
    CoreMap map = seat.map().cores();
    List<Core> cores =
        seat.cells().stream()
            .map(Cell::pins)
            .flatMap(List::stream)
            .map(cpu -> map.core(map.coreOf(cpu)))
            .distinct()
            .toList();
    IdSet own = seat.ownCpus();
    boolean whole = cores.stream().allMatch(core -> own.containsAll(core.cpus()));
    Set<Integer> sizes = cores.stream().map(Core::size).collect(Collectors.toSet());
    long caches = cores.stream().map(core -> map.domain(core.domain()).cache()).distinct().count();
    return new CellShape(
        cores.size(),
        (int) caches,
        whole,
        whole && sizes.size() == 1 ? sizes.iterator().next() : 1);
  }
}
