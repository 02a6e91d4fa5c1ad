package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import java.util.List;
import java.util.stream.Collectors;

/** The NUMA nodes with their CPUs, memory and huge pages. */
final class NodesSection {

  private NodesSection() {}

  static Section of(Host host) {
    if (host.numaNodes().isEmpty()) {
      return new Section("NUMA nodes", List.of(none(host)));
    }
    Table table = new Table("node", "CPUs", "memory", "free", "huge pages (free)", "distances");
    host.numaNodes().forEach(node -> add(node, table));
    return new Section("NUMA nodes", table.lines());
  }

  private static String none(Host host) {
    return host.cpus().online().isKnown()
        ? "none: the kernel treats CPUs and memory as one place"
        : Values.UNKNOWN + ": the host shows neither nodes nor CPUs";
  }

  private static void add(NumaNode node, Table table) {
    table.row(
        Integer.toString(node.id()),
        Values.text(node.cpus()),
        Values.text(node.memory().total()),
        Values.text(node.memory().free()),
        Values.text(node.hugePages().map(NodesSection::pools)),
        Values.text(node.distances().map(NodesSection::distances)));
  }

  private static String pools(List<HugePagePool> pools) {
    return pools.stream().map(NodesSection::pool).collect(Collectors.joining(", "));
  }

  private static String pool(HugePagePool pool) {
    return "%s of %s (%s)"
        .formatted(Values.text(pool.total()), pool.pageSize(), Values.text(pool.free()));
  }

  private static String distances(java.util.Map<Integer, Integer> distances) {
    return distances.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
