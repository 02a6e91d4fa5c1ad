package io.github.kvmtune.placement;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;
import java.util.List;

/**
 * The CPUs that no vCPU gets for itself: they run the host, QEMU's own threads and the kernel's
 * vhost workers.
 *
 * @param cpus the CPUs kept
 * @param mayYield whether a guest that needs them all the same may have them: on hosts too small to
 *     be choosy
 * @param reason how they were chosen
 * @param fact what that rests on
 */
record Housekeeping(IdSet cpus, boolean mayYield, String reason, Fact<IdSet> fact) {

  /** With fewer CPUs, a kept core is a large part of what guests could use. */
  private static final int SMALLEST_HOST_THAT_INSISTS = 4;

  /** One core in so many is kept, and at least one on each node. */
  private static final int CORES_PER_KEPT_CORE = 16;

  static Housekeeping of(Host host, List<NodeFacts> nodes, CpuSets siblings) {
    IdSet online = host.cpus().online().orElse(IdSet.empty());
    IdSet isolated = host.cpus().isolated().orElse(IdSet.empty()).intersect(online);
    if (!isolated.isEmpty()) {
      return new Housekeeping(
          online.minus(isolated),
          false,
          "the kernel keeps its work off the isolated CPUs " + isolated,
          host.cpus().isolated());
    }
    IdSet tickless = host.cpus().nohzFull().orElse(IdSet.empty()).intersect(online);
    if (!tickless.isEmpty() && !tickless.equals(online)) {
      return new Housekeeping(
          online.minus(tickless),
          false,
          "the kernel keeps its timers off the tickless CPUs " + tickless,
          host.cpus().nohzFull());
    }
    return new Housekeeping(
        kept(nodes, siblings),
        online.size() < SMALLEST_HOST_THAT_INSISTS,
        "one core in " + CORES_PER_KEPT_CORE + ", at least one on each node, runs the host itself",
        host.cpus().online());
  }

  /** The CPUs that an administrator names. */
  static Housekeeping named(IdSet cpus, Host host) {
    IdSet online = host.cpus().online().orElse(IdSet.empty());
    return new Housekeeping(
        cpus.intersect(online),
        false,
        cpus.isEmpty()
            ? "no CPU is to be kept for the host"
            : "CPUs " + cpus + " are to be kept for the host",
        host.cpus().online());
  }

  /** What is kept on such a small host when a guest needs every CPU: nothing. */
  Housekeeping yielded() {
    return new Housekeeping(IdSet.empty(), false, "the host has no CPU to spare for itself", fact);
  }

  private static IdSet kept(List<NodeFacts> nodes, CpuSets siblings) {
    return nodes.stream()
        .map(node -> keptOf(node.cpus(), siblings))
        .reduce(IdSet.empty(), IdSet::union);
  }

  private static IdSet keptOf(IdSet cpus, CpuSets siblings) {
    List<IdSet> cores =
        cpus.stream().mapToObj(cpu -> siblings.of(cpu).intersect(cpus)).distinct().toList();
    // A node with one core serves guests better than it serves the host, unless it is the boot
    // CPU's.
    if (cores.size() < 2 && !cpus.contains(0)) {
      return IdSet.empty();
    }
    return cores.stream()
        .limit(Math.max(1, cores.size() / CORES_PER_KEPT_CORE))
        .reduce(IdSet.empty(), IdSet::union);
  }
}
