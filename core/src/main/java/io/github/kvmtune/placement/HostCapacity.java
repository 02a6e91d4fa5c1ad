package io.github.kvmtune.placement;

import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NodeMemory;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads off the host's facts what each node can still give to guests with CPUs of their own. */
final class HostCapacity {

  /**
   * Left to the host on every node, so that a guest bound to it does not push the host out of
   * memory.
   */
  private static final ByteSize USUAL_RESERVE = ByteSize.gib(1);

  /** On a small node the usual reserve would be most of it. */
  private static final int LARGEST_RESERVE_PERCENT = 25;

  private static final int SMALLEST_RESERVE_PERCENT = 5;

  private final Host host;
  private final Housekeeping housekeeping;
  private final IdSet usable;

  HostCapacity(Host host, Housekeeping housekeeping, Occupancy occupancy) {
    this.host = host;
    this.housekeeping = housekeeping;
    IdSet online = host.cpus().online().orElse(IdSet.empty());
    this.usable =
        host.limits()
            .guestCpus()
            .value()
            .map(online::intersect)
            .orElse(online)
            .minus(housekeeping.cpus())
            .minus(occupancy.cpus());
  }

  /** The nodes that have CPUs; a host without NUMA counts as one node. */
  List<NodeCapacity> nodes() {
    if (host.numaNodes().isEmpty()) {
      return List.of(wholeHost());
    }
    return host.numaNodes().stream()
        .filter(node -> !node.cpus().orElse(IdSet.empty()).isEmpty())
        .map(this::capacity)
        .toList();
  }

  private NodeCapacity capacity(NumaNode node) {
    IdSet cpus = node.cpus().orElse(IdSet.empty());
    return new NodeCapacity(
        node.id(),
        domains(cpus),
        housekeeping.cpus().intersect(cpus),
        available(node.memory()),
        node.hugePages().orElse(List.of()),
        node.distances().orElse(Map.of()));
  }

  private NodeCapacity wholeHost() {
    return new NodeCapacity(
        0,
        domains(host.cpus().online().orElse(IdSet.empty())),
        housekeeping.cpus(),
        host.memory().available().map(size -> lessReserve(size, host.memory().total())),
        host.memory().hugePages().orElse(List.of()),
        Map.of());
  }

  private static Fact<ByteSize> available(NodeMemory memory) {
    return memory.available().or(memory.total()).map(size -> lessReserve(size, memory.total()));
  }

  private static ByteSize lessReserve(ByteSize available, Fact<ByteSize> total) {
    long percent = total.orElse(available).bytes() / 100;
    long usual = Math.min(USUAL_RESERVE.bytes(), percent * LARGEST_RESERVE_PERCENT);
    long reserve = Math.max(usual, percent * SMALLEST_RESERVE_PERCENT);
    return ByteSize.bytes(Math.max(0, available.bytes() - reserve));
  }

  private List<List<Core>> domains(IdSet cpus) {
    CpuTopology topology = host.cpus().topology();
    Map<IdSet, List<Core>> byCache =
        cpus.stream()
            .mapToObj(cpu -> topology.siblingsOf(cpu).intersect(cpus))
            .distinct()
            .collect(
                Collectors.groupingBy(
                    core -> topology.l3DomainOf(core.first().orElseThrow()).orElse(cpus),
                    LinkedHashMap::new,
                    Collectors.mapping(this::core, Collectors.toList())));
    return byCache.values().stream()
        .map(cores -> cores.stream().filter(core -> core.threads() > 0).toList())
        .toList();
  }

  private Core core(IdSet threads) {
    IdSet free = threads.intersect(usable);
    return new Core(free, !free.isEmpty() && free.equals(threads));
  }
}
