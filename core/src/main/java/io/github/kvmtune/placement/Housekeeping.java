package io.github.kvmtune.placement;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
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
public record Housekeeping(IdSet cpus, boolean mayYield, String reason, Fact<IdSet> fact) {

  /** With fewer CPUs, a kept core is a large part of what guests could use. */
  private static final int SMALLEST_HOST_THAT_INSISTS = 4;

  /** One core in so many is kept, and at least one on each node. */
  private static final int CORES_PER_KEPT_CORE = 16;

  /** The CPUs to keep on this host: all that are not isolated, or else some cores of each node. */
  public static Housekeeping of(Host host) {
    IdSet online = host.cpus().online().orElse(IdSet.empty());
    IdSet isolated = host.cpus().isolated().orElse(IdSet.empty()).intersect(online);
    if (!isolated.isEmpty()) {
      return new Housekeeping(
          online.minus(isolated),
          false,
          "the kernel keeps its work off the isolated CPUs " + isolated,
          host.cpus().isolated());
    }
    return new Housekeeping(
        kept(host, online),
        online.size() < SMALLEST_HOST_THAT_INSISTS,
        "one core in " + CORES_PER_KEPT_CORE + ", at least one on each node, runs the host itself",
        host.cpus().online());
  }

  /** What is kept on such a small host when a guest needs every CPU: nothing. */
  Housekeeping yielded() {
    return new Housekeeping(IdSet.empty(), false, "the host has no CPU to spare for itself", fact);
  }

  private static IdSet kept(Host host, IdSet online) {
    if (host.numaNodes().isEmpty()) {
      return keptOf(host, online);
    }
    return host.numaNodes().stream()
        .map(NumaNode::cpus)
        .map(cpus -> keptOf(host, cpus.orElse(IdSet.empty()).intersect(online)))
        .reduce(IdSet.empty(), IdSet::union);
  }

  private static IdSet keptOf(Host host, IdSet cpus) {
    List<IdSet> cores =
        cpus.stream()
            .mapToObj(cpu -> host.cpus().topology().siblingsOf(cpu).intersect(cpus))
            .distinct()
            .toList();
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
