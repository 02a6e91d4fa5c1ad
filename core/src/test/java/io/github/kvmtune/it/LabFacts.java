package io.github.kvmtune.it;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.IdSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Facts of a host that its files and its libvirt must agree on, without where they were read. */
final class LabFacts {

  private LabFacts() {}

  static String arch(Host host) {
    return host.arch().orElseThrow();
  }

  static IdSet cpus(Host host) {
    return host.cpus().online().orElseThrow();
  }

  static String nodes(Host host) {
    return host.numaNodes().stream()
        .map(n -> n.id() + ": " + n.cpus().orElseThrow() + " " + new TreeMap<>(distancesOf(n)))
        .toList()
        .toString();
  }

  private static java.util.Map<Integer, Integer> distancesOf(NumaNode node) {
    return node.distances().orElseThrow();
  }

  /** As a guest over all nodes should see them. */
  static List<List<Integer>> distances(Host host) {
    return host.numaNodes().stream()
        .map(node -> List.copyOf(new TreeMap<>(distancesOf(node)).values()))
        .toList();
  }

  static String memory(Host host) {
    return host.numaNodes().stream().map(n -> n.memory().total().orElseThrow()).toList().toString();
  }

  static String hugePages(Host host) {
    return host.numaNodes().stream()
        .map(
            node -> node.hugePages().orElse(List.of()).stream().sorted(BY_SIZE).map(LabFacts::pool))
        .map(pools -> pools.toList().toString())
        .toList()
        .toString();
  }

  private static final Comparator<HugePagePool> BY_SIZE =
      Comparator.comparing(HugePagePool::pageSize);

  private static String pool(HugePagePool pool) {
    return pool.pageSize() + ": " + pool.total().orElse(0L);
  }
}
