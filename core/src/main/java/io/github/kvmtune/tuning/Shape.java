package io.github.kvmtune.tuning;

import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuTopology;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a guest's vCPUs are nested. */
record Shape(int sockets, int dies, int cores, int threads) {

  static boolean isOne(String text) {
    return text.matches("[1-9]\\d{0,3}(x[1-9]\\d{0,3}){2,3}");
  }

  /** Reads {@code SOCKETSxCORESxTHREADS} or {@code SOCKETSxDIESxCORESxTHREADS}. */
  static Shape parse(String text) {
    List<Integer> parts = Arrays.stream(text.split("x", -1)).map(Integer::valueOf).toList();
    return parts.size() == 3
        ? new Shape(parts.get(0), 1, parts.get(1), parts.get(2))
        : new Shape(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  /** The shape that tells the guest the truth about where its vCPUs are. */
  static Shape of(Situation situation) {
    return situation
        .exclusive()
        .map(placement -> pinned(placement, situation))
        .orElseGet(() -> new Shape(1, 1, mostVcpus(situation), 1));
  }

  /** vCPUs that can be plugged in later have their place in the topology from the start. */
  static int mostVcpus(Situation situation) {
    return situation.guest().mostVcpus().orElse(situation.guest().vcpus());
  }

  private static Shape pinned(Placement.Exclusive placement, Situation situation) {
    int sockets = placement.cells().size();
    int threads = placement.threadsPerCore();
    int cores = placement.pins().size() / sockets / threads;
    int dies = situation.isX86() ? dies(placement, situation) : 1;
    return cores % dies == 0
        ? new Shape(sockets, dies, cores / dies, threads)
        : new Shape(sockets, 1, cores, threads);
  }

  /** L3 caches for each node, if each holds as many neighbouring vCPUs; else 1. */
  private static int dies(Placement.Exclusive placement, Situation situation) {
    List<Integer> runs =
        placement.cells().stream()
            .map(cell -> evenRuns(cell.pins(), situation))
            .distinct()
            .toList();
    return runs.size() == 1 ? runs.get(0) : 1;
  }

  private static int evenRuns(List<Integer> pins, Situation situation) {
    List<Optional<IdSet>> caches =
        pins.stream().map(cpu -> situation.host().cpus().topology().l3DomainOf(cpu)).toList();
    int count = (int) caches.stream().distinct().count();
    if (caches.contains(Optional.<IdSet>empty()) || pins.size() % count != 0) {
      return 1;
    }
    int length = pins.size() / count;
    for (int i = 0; i < caches.size(); i++) {
      if (!caches.get(i).equals(caches.get(i / length * length))) {
        return 1;
      }
    }
    return count;
  }

  /** The shape that libvirt makes of what a domain says: without topology, a socket each. */
  static Shape in(Domain domain, Situation situation) {
    DomainCpuTopology topology = domain.getCpu() == null ? null : domain.getCpu().getTopology();
    if (topology == null) {
      return new Shape(mostVcpus(situation), 1, 1, 1);
    }
    return new Shape(
        orOne(topology.getSockets()),
        orOne(topology.getDies()),
        orOne(topology.getCores()),
        orOne(topology.getThreads()));
  }

  private static int orOne(@Nullable Integer count) {
    return count == null ? 1 : count;
  }

  int vcpus() {
    return sockets * dies * cores * threads;
  }

  /**
   * The highest APIC id of its vCPUs. Each level of the topology takes whole bits, so a level whose
   * count is no power of two leaves ids unused below it.
   */
  int highestApicId() {
    int id = sockets - 1;
    for (int count : List.of(dies, cores, threads)) {
      id = id << (Integer.SIZE - Integer.numberOfLeadingZeros(count - 1)) | (count - 1);
    }
    return id;
  }
}
