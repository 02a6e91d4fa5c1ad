package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places guests whose vCPUs float: on one node if they fit there beside the others that float, else
 * over the whole host; never over CPUs that another guest has for itself.
 */
final class SharedPlacer {

  private final Ledger ledger;
  private final HostMap map;
  private final PlacementRequest request;
  private final Guest guest;
  private final DeviceNodes devices;
  private final SharedPages pages;

  SharedPlacer(Ledger ledger, PlacementRequest request) {
    this.ledger = ledger;
    this.map = ledger.map();
    this.request = request;
    this.guest = request.guest();
    this.pages = new SharedPages(ledger, request);
    this.devices =
        DeviceNodes.of(
            GuestDevices.nodes(guest, map.devices()).values(), guest.wishes().locality(), map);
  }

  /** Empty if there are too few CPUs to float over, or none near devices that are required near. */
  Optional<SharedSeat> place() {
    Optional<SharedSeat> onNode =
        guest.profile() == Profile.SHARED && map.host().numaNodes().size() > 1
            ? node().map(this::onNode)
            : Optional.empty();
    return onNode.or(this::floating);
  }

  private Optional<Integer> node() {
    return nodesAtDevices().stream()
        .filter(this::hasRoom)
        .min(
            Comparator.<Integer>comparingInt(devices::missedFrom)
                .thenComparingInt(devices::distanceFrom)
                .thenComparing(node -> ledger.shared().vcpusOn(node) == 0)
                .thenComparing(this::memory, Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The nodes that the guest may be kept to: those of its devices, if it must be near them. */
  List<Integer> nodesAtDevices() {
    return IntStream.range(0, map.nodes().size())
        .boxed()
        .filter(node -> devices.allows(devices.missedFrom(node)))
        .toList();
  }

  private boolean hasRoom(int node) {
    return room(node) >= guest.vcpus() && hasMemory(node);
  }

  /** How many more vCPUs could float over the node without waiting for others. */
  int room(int node) {
    return ledger.cpus().sharable(node) - ledger.shared().vcpusOn(node);
  }

  private boolean hasMemory(int node) {
    return pages.areWanted()
        ? pages.on(node).isPresent()
        : ledger.memory().knows(node) && memory(node).compareTo(guest.memory()) >= 0;
  }

  private ByteSize memory(int node) {
    return ledger.memory().normalMemory(node);
  }

  boolean isNearRequired() {
    return devices.required();
  }

  private SharedSeat onNode(int node) {
    boolean near = devices.contains(node);
    boolean joins = ledger.shared().vcpusOn(node) > 0;
    String reason =
        "node "
            + map.nodes().get(node).id()
            + " has room for all vCPUs and memory, so no access has to cross nodes;"
            + " of such nodes it "
            + (near
                ? "is nearest to the guest's devices"
                : joins
                    ? "has other floating guests already, which leaves the rest to guests with CPUs"
                        + " of their own"
                    : "has the most memory available");
    return new SharedSeat(
        map,
        request,
        Optional.of(node),
        Optional.of(ledger.cpus().sharableCpus(node)),
        pages.on(node),
        new Choice("nodes", reason),
        crowding());
  }

  private Optional<SharedSeat> floating() {
    if (isNearRequired() || sharable() < guest.vcpus()) {
      return Optional.empty();
    }
    IdSet cpus = allSharable();
    IdSet forbidden = online().minus(cpus);
    return Optional.of(
        new SharedSeat(
            map,
            request,
            Optional.empty(),
            forbidden.isEmpty() ? Optional.empty() : Optional.of(cpus),
            pages.anywhere(),
            new Choice("nodes", whyFloating(forbidden)),
            crowding()));
  }

  private String whyFloating(IdSet forbidden) {
    if (!forbidden.isEmpty()) {
      return "CPUs "
          + forbidden
          + " are out of bounds: isolated, tickless, other guests' own, or closed to guests by"
          + " their cpuset";
    }
    return map.host().numaNodes().size() < 2
        ? "the host has one node, so every CPU is as near to the memory as any other"
        : "the scheduler and automatic NUMA balancing move threads and pages better than a fixed choice";
  }

  private Optional<String> crowding() {
    int vcpus = ledger.shared().vcpus() + guest.vcpus();
    if (guest.profile() != Profile.SHARED || online().isEmpty()) {
      return Optional.empty();
    }
    if (vcpus > sharable()) {
      return Optional.of(
          "with this guest, "
              + vcpus
              + " vCPUs float over "
              + Counted.of(sharable(), "CPU")
              + " and will wait for each other; profile overcommitted is tuned for that");
    }
    ByteSize memory = ledger.memory().normalMemory();
    return memory.compareTo(guest.memory()) < 0
        ? Optional.of(
            "the guest's "
                + guest.memory()
                + " is more than the "
                + memory.inMib()
                + " the host has left; profile overcommitted is tuned for that")
        : Optional.empty();
  }

  /** How many CPUs guests may float over. */
  int sharable() {
    return online().isEmpty()
        ? guest.vcpus()
        : IntStream.range(0, map.nodes().size()).map(ledger.cpus()::sharable).sum();
  }

  /** The CPUs that guests may float over. */
  IdSet allSharable() {
    return IntStream.range(0, map.nodes().size())
        .mapToObj(ledger.cpus()::sharableCpus)
        .reduce(IdSet.empty(), IdSet::union);
  }

  private IdSet online() {
    return map.host().cpus().online().orElse(IdSet.empty());
  }
}
