package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.Collectors;

/** The packages, and what each holds. */
final class TopologySection {

  private TopologySection() {}

  static Section of(Host host) {
    CpuTopology topology = host.cpus().topology();
    Table table =
        new Table("package", "CPUs", "cores", "threads", "dies", "clusters", "L3", "L2", "nodes");
    List<IdSet> packages = topology.packages().orElse(List.of());
    for (int index = 0; index < packages.size(); index++) {
      row(table, index, packages.get(index), host);
    }
    return new Section("Packages", table.isEmpty() ? List.of() : table.lines());
  }

  private static void row(Table table, int index, IdSet cpus, Host host) {
    CpuTopology topology = host.cpus().topology();
    table.row(
        Integer.toString(index),
        cpus.toString(),
        count(topology.smtSiblings(), cpus),
        Integer.toString(cpus.size()),
        count(topology.dies(), cpus),
        count(topology.clusters(), cpus),
        count(topology.l3Domains(), cpus),
        count(topology.l2Domains(), cpus),
        nodes(host.numaNodes(), cpus));
  }

  private static String count(Fact<List<IdSet>> sets, IdSet cpus) {
    return Values.text(sets.map(list -> (int) list.stream().filter(cpus::intersects).count()));
  }

  private static String nodes(List<NumaNode> nodes, IdSet cpus) {
    String ids =
        nodes.stream()
            .filter(node -> node.cpus().value().filter(cpus::intersects).isPresent())
            .map(node -> Integer.toString(node.id()))
            .collect(Collectors.joining(","));
    return ids.isEmpty() ? "-" : ids;
  }
}
