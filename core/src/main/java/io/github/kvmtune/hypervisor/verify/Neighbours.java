package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CPU that one vCPU was given alone is nobody else's. A neighbour that is not pinned at all may
 * run anywhere and is not counted; one that is pinned there is.
 */
final class Neighbours implements Room {

  private static final String SOURCE = "the running guests' XML";

  @Override
  public List<Item> look(Evidence evidence) {
    IdSet own = exclusive(evidence.promised());
    if (own.isEmpty()) {
      return List.of();
    }
    List<String> there =
        evidence.neighbours().stream().flatMap(guest -> intrusion(guest, own)).toList();
    return List.of(
        Item.of(
            "CPUs of the vCPUs alone",
            own,
            there.isEmpty() ? "no pinned neighbour" : String.join(", ", there),
            SOURCE,
            there.isEmpty()));
  }

  private static IdSet exclusive(Domain domain) {
    return union(
        Promised.vcpus(domain).values().stream().filter(cpus -> cpus.size() == 1).toList());
  }

  private static Stream<String> intrusion(Domain guest, IdSet own) {
    IdSet taken = union(Promised.vcpus(guest).values()).intersect(own);
    return taken.isEmpty()
        ? Stream.empty()
        : Stream.of("\"" + Promised.name(guest) + "\" is pinned to " + taken);
  }

  private static IdSet union(Collection<IdSet> sets) {
    return sets.stream().reduce(IdSet.empty(), IdSet::union);
  }
}
