package io.github.kvmtune.benchmarks.nova;

import io.github.kvmtune.Guest;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Profile;
import io.github.kvmtune.benchmarks.HostShape;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.Holding;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.PlacementRequest;
import io.github.kvmtune.placement.Placer;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Places guests with our own code. Nothing is kept for the host, as nova keeps nothing here. */
final class OurFit {

  private static final int GIB_PER_VCPU = 4;
  private static final int WIDE_GIB_PER_NODE = 64;

  private final HostShape shape;
  private final Host host;
  private final HostMap map;

  OurFit(HostShape shape) {
    this.shape = shape;
    this.host = shape.host();
    this.map = HostMap.keeping(IdSet.empty(), host);
  }

  Host host() {
    return host;
  }

  /**
   * @param vcpus of each guest in turn
   * @param mostNodes how many nodes a guest of so many vCPUs may be on
   * @param mostMisses after so many refusals in a row the host counts as full
   */
  Filling fill(List<Integer> vcpus, IntUnaryOperator mostNodes, int mostMisses) {
    List<Attempt> attempts = new ArrayList<>();
    Occupancy occupancy = Occupancy.none();
    int misses = 0;
    for (int i = 0; misses < mostMisses; i++) {
      int size = vcpus.get(i);
      Guest guest =
          guest("g" + i, size, ByteSize.gib(GIB_PER_VCPU).times(size), mostNodes.applyAsInt(size));
      Timed timed = timed(guest, occupancy);
      attempts.add(timed.attempt());
      misses = timed.placement().isPresent() ? 0 : misses + 1;
      if (timed.placement().isPresent()) {
        occupancy = occupancy.plus(Holding.of(guest, timed.placement().get()));
      }
    }
    return new Filling(host, attempts);
  }

  /** Whether there is room for a guest that wants so many whole nodes. */
  Attempt decide(int nodes) {
    PlacementRequest request = PlacementRequest.of(wide(nodes));
    Occupancy occupancy = allButOneInUse();
    long start = System.nanoTime();
    boolean fits = new Placer(map, occupancy).fits(request);
    long nanos = System.nanoTime() - start;
    return new Attempt(fits ? Optional.of(List.of()) : Optional.empty(), nanos);
  }

  /** The same with the reason, and with what would fit. */
  Attempt refuse(int nodes) {
    return timed(wide(nodes), allButOneInUse()).attempt();
  }

  private Guest wide(int nodes) {
    ByteSize memory = ByteSize.gib(WIDE_GIB_PER_NODE).times(nodes);
    return guest("wide", nodes * shape.nodeCpus(), memory, nodes);
  }

  /** Two CPUs of all nodes but one are taken. */
  private Occupancy allButOneInUse() {
    return Occupancy.reserved(
        host.numaNodes().stream()
            .limit(shape.nodes() - 1)
            .map(node -> node.cpus().orElse(IdSet.empty()).firstOnes(2))
            .reduce(IdSet.empty(), IdSet::union));
  }

  private static Guest guest(String name, int vcpus, ByteSize memory, int mostNodes) {
    return Guest.named(name)
        .vcpus(vcpus)
        .memory(memory)
        .profile(Profile.DEDICATED)
        .mostNodes(mostNodes)
        .build();
  }

  private record Timed(Optional<Placement> placement, Attempt attempt) {}

  private Timed timed(Guest guest, Occupancy occupancy) {
    PlacementRequest request = PlacementRequest.of(guest);
    long start = System.nanoTime();
    Optional<Placement> placement = place(request, occupancy);
    long nanos = System.nanoTime() - start;
    return new Timed(
        placement, new Attempt(placement.map(each -> ((Placement.Exclusive) each).pins()), nanos));
  }

  private Optional<Placement> place(PlacementRequest request, Occupancy occupancy) {
    try {
      return Optional.of(new Placer(map, occupancy).place(request));
    } catch (PlanRefusedException e) {
      return Optional.empty();
    }
  }
}
