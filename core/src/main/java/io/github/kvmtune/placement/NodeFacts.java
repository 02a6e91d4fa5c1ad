package io.github.kvmtune.placement;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the host says of one node, or of itself where it has no NUMA.
 *
 * @param cpus its online CPUs
 * @param free memory a guest could get
 * @param total all of its memory
 */
record NodeFacts(
    int id,
    IdSet cpus,
    Fact<ByteSize> free,
    Fact<ByteSize> total,
    List<HugePagePool> pools,
    Map<Integer, Integer> distances) {

  /**
   * Left to the host on every node, so that a guest bound to it does not push the host out of
   * memory.
   */
  private static final ByteSize USUAL_RESERVE = ByteSize.gib(1);

  /** On a small node the usual reserve would be most of it. */
  private static final int LARGEST_RESERVE_PERCENT = 25;

  private static final int SMALLEST_RESERVE_PERCENT = 5;

  /** The nodes that have CPUs online; a CPU that several nodes claim counts for the first. */
  static List<NodeFacts> of(Host host) {
    IdSet online = host.cpus().online().orElse(IdSet.empty());
    if (host.numaNodes().isEmpty()) {
      return List.of(wholeHost(host, online));
    }
    List<NodeFacts> nodes = new ArrayList<>();
    IdSet unclaimed = online;
    for (NumaNode node : host.numaNodes()) {
      NodeFacts facts = of(node, unclaimed);
      unclaimed = unclaimed.minus(facts.cpus());
      if (!facts.cpus().isEmpty()) {
        nodes.add(facts);
      }
    }
    return List.copyOf(nodes);
  }

  private static NodeFacts of(NumaNode node, IdSet unclaimed) {
    return new NodeFacts(
        node.id(),
        node.cpus().orElse(IdSet.empty()).intersect(unclaimed),
        node.memory().available().or(node.memory().total()),
        node.memory().total(),
        node.hugePages().orElse(List.of()),
        node.distances().orElse(Map.of()));
  }

  private static NodeFacts wholeHost(Host host, IdSet online) {
    return new NodeFacts(
        0,
        online,
        host.memory().available(),
        host.memory().total(),
        host.memory().hugePages().orElse(List.of()),
        Map.of());
  }

  /** Memory in normal pages for guests that start now. */
  Optional<ByteSize> available() {
    return free.value().map(this::lessReserve);
  }

  /** Memory in normal pages for all guests, those that run included. */
  Optional<ByteSize> most() {
    long pooled =
        pools.stream()
            .mapToLong(pool -> pool.pageSize().times(pool.total().orElse(0L)).bytes())
            .sum();
    return total
        .value()
        .map(size -> lessReserve(ByteSize.bytes(Math.max(0, size.bytes() - pooled))));
  }

  private ByteSize lessReserve(ByteSize size) {
    long percent = total.orElse(size).bytes() / 100;
    long usual = Math.min(USUAL_RESERVE.bytes(), percent * LARGEST_RESERVE_PERCENT);
    long reserve = Math.max(usual, percent * SMALLEST_RESERVE_PERCENT);
    return ByteSize.bytes(Math.max(0, size.bytes() - reserve));
  }
}
