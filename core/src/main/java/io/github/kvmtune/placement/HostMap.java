package io.github.kvmtune.placement;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A host as placement sees it: its cores by node and cache, what each node could give, and where
 * its devices are. Made once for a host, then used for any number of guests; immutable.
 *
 * <pre>{@code
 * HostMap map = HostMap.of(host);
 * Placement placement = new Placer(map, Occupancy.none()).place(PlacementRequest.of(guest));
 * }</pre>
 */
public final class HostMap {

  private final Host host;
  private final Housekeeping housekeeping;
  private final IdSet usable;
  private final IdSet sharable;
  private final CoreMap cores;
  private final List<NodeMap> nodes;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<ByteSize> pageSizes;
  private final DeviceMap devices;
  private final int guestCpus;
  private final ByteSize memory;
  private final Optional<HostMap> yielded;

  private HostMap(Host host, CoreMap cores, Housekeeping housekeeping, DeviceMap devices) {
    this.host = host;
    this.cores = cores;
    this.housekeeping = housekeeping;
    this.devices = devices;
    IdSet online = host.cpus().online().orElse(IdSet.empty());
    IdSet allowed = host.limits().guestCpus().value().map(online::intersect).orElse(online);
    this.usable = allowed.minus(housekeeping.cpus());
    this.guestCpus = allowed.size();
    this.sharable = allowed.minus(setAside(host, allowed));
    this.nodes = cores.nodes(housekeeping, devices);
    nodes.forEach(node -> numbers.put(node.id(), node.number()));
    this.pageSizes = PageSizes.of(host);
    this.memory = cores.memory();
    this.yielded =
        housekeeping.mayYield()
            ? Optional.of(new HostMap(host, cores, housekeeping.yielded(), devices))
            : Optional.empty();
  }

  // The scheduler does not balance load over isolated CPUs, and a second thread on a tickless CPU
  // brings the tick back; where all CPUs are tickless there are no others.
  private static IdSet setAside(Host host, IdSet allowed) {
    IdSet isolated = host.cpus().isolated().orElse(IdSet.empty());
    IdSet both = isolated.union(host.cpus().nohzFull().orElse(IdSet.empty()));
    return both.containsAll(allowed) ? isolated : both;
  }

  /** A host that keeps the CPUs for itself that kvmtune would choose. */
  public static HostMap of(Host host) {
    CoreMap cores = CoreMap.of(host);
    return new HostMap(host, cores, cores.housekeeping(), DeviceMap.of(host));
  }

  /** A host that keeps exactly these CPUs for itself; none is allowed. */
  public static HostMap keeping(IdSet housekeeping, Host host) {
    return new HostMap(
        host, CoreMap.of(host), Housekeeping.named(housekeeping, host), DeviceMap.of(host));
  }

  public Host host() {
    return host;
  }

  /** The CPUs that no vCPU gets for itself. */
  public IdSet housekeepingCpus() {
    return housekeeping.cpus();
  }

  Housekeeping housekeeping() {
    return housekeeping;
  }

  /**
   * The same host with nothing kept for itself, if it is so small that a guest may ask for that.
   */
  Optional<HostMap> yielded() {
    return yielded;
  }

  /** CPUs that vCPUs may have for themselves. */
  IdSet usable() {
    return usable;
  }

  /** CPUs that vCPUs may float over. */
  IdSet sharable() {
    return sharable;
  }

  /** How many CPUs guests may use in one way or the other. */
  int guestCpus() {
    return guestCpus;
  }

  /** All memory of the nodes that have CPUs; nothing if the host does not say. */
  ByteSize memory() {
    return memory;
  }

  CoreMap cores() {
    return cores;
  }

  List<NodeMap> nodes() {
    return nodes;
  }

  /** The number of the node with this id, if it has CPUs. */
  Optional<Integer> numberOf(int nodeId) {
    return Optional.ofNullable(numbers.get(nodeId));
  }

  /** The number of this node, or of the nearest with CPUs if it has none itself. */
  Optional<Integer> numberNear(int nodeId) {
    return numberOf(nodeId)
        .or(
            () ->
                nodes.stream()
                    .filter(node -> node.distances().containsKey(nodeId))
                    .min(Comparator.comparing(node -> node.distances().get(nodeId)))
                    .map(NodeMap::number));
  }

  /** Sizes of huge pages that guests can be backed with, largest first. */
  List<ByteSize> pageSizes() {
    return pageSizes;
  }

  DeviceMap devices() {
    return devices;
  }
}
