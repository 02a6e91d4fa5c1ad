package io.github.kvmtune.placement;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.placement.Placement.Exclusive;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places guests that own their CPUs: on as few nodes as they fit, evenly, with the largest huge
 * pages those nodes have free. Nodes are never tried in combinations: for each start node the
 * nearest others are taken.
 */
final class ExclusivePlacer {

  private final Host host;
  private final Housekeeping housekeeping;
  private final List<NodeCapacity> nodes;

  ExclusivePlacer(Host host, Housekeeping housekeeping, Occupancy occupancy) {
    this.host = host;
    this.housekeeping = housekeeping;
    this.nodes = new HostCapacity(host, housekeeping, occupancy).nodes();
  }

  Optional<Exclusive> place(PlacementRequest request) {
    return IntStream.rangeClosed(1, nodes.size())
        .mapToObj(count -> Share.of(request.guest(), count))
        .flatMap(Optional::stream)
        .flatMap(share -> backings(request, share))
        .flatMap(share -> chooseNodes(share).map(chosen -> placed(chosen, share)).stream())
        .findFirst();
  }

  PlanRefusedException refusal(PlacementRequest request) {
    return new NoRoom(nodes, housekeeping).refuse(request);
  }

  private Stream<Share> backings(PlacementRequest request, Share share) {
    Stream<Share> huge =
        request.hugePages()
            ? PageSizes.usableFor(share.memory(), host).stream()
                .filter(request::accepts)
                .map(share::backedBy)
            : Stream.empty();
    return request.insistsOnPages() ? huge : Stream.concat(huge, Stream.of(share));
  }

  private Optional<List<NodeCapacity>> chooseNodes(Share share) {
    List<NodeCapacity> fitting = nodes.stream().filter(share::fits).toList();
    if (fitting.size() < share.nodes()) {
      return Optional.empty();
    }
    Comparator<NodeCapacity> fullest =
        Comparator.comparingInt((NodeCapacity node) -> node.freeCpus().size())
            .thenComparingInt(NodeCapacity::id);
    if (share.nodes() == 1) {
      return fitting.stream().min(fullest).map(List::of);
    }
    return fitting.stream()
        .map(start -> nearestTo(start, fitting, share.nodes()))
        .min(Comparator.comparingInt(ExclusivePlacer::spread));
  }

  private static List<NodeCapacity> nearestTo(
      NodeCapacity start, List<NodeCapacity> nodes, int count) {
    return nodes.stream()
        .sorted(Comparator.comparingInt(start::distanceTo).thenComparingInt(NodeCapacity::id))
        .limit(count)
        .sorted(Comparator.comparingInt(NodeCapacity::id))
        .toList();
  }

  private static int spread(List<NodeCapacity> nodes) {
    return nodes.stream().flatMapToInt(from -> nodes.stream().mapToInt(from::distanceTo)).sum();
  }

  private Exclusive placed(List<NodeCapacity> chosen, Share share) {
    List<Cell> cells =
        chosen.stream().map(node -> new Cell(node.id(), share.pick(node), share.memory())).toList();
    IdSet own = IdSet.of(cells.stream().flatMap(cell -> cell.pins().stream()).toList());
    IdSet emulator =
        chosen.stream().map(node -> emulatorCpus(node, own)).reduce(IdSet.empty(), IdSet::union);
    return new Exclusive(
        cells,
        emulator,
        emulator.intersects(own),
        threadsPerCore(chosen, cells, share),
        share.pageSize(),
        reason(chosen, share),
        facts(chosen, own, share));
  }

  /**
   * CPUs of the node for QEMU's own threads: kept ones, else some that are free, else the guest's.
   */
  private static IdSet emulatorCpus(NodeCapacity node, IdSet own) {
    if (!node.housekeeping().isEmpty()) {
      return node.housekeeping();
    }
    IdSet idle = node.freeCpus().minus(own);
    return idle.isEmpty() ? node.freeCpus() : idle;
  }

  private static int threadsPerCore(List<NodeCapacity> chosen, List<Cell> cells, Share share) {
    if (share.oneThreadPerCore()) {
      return 1;
    }
    List<Integer> perNode =
        IntStream.range(0, cells.size())
            .mapToObj(i -> CpuPicker.threadsPerCore(cells.get(i).pins(), chosen.get(i).domains()))
            .distinct()
            .toList();
    return perNode.size() == 1 ? perNode.get(0) : 1;
  }

  private String reason(List<NodeCapacity> chosen, Share share) {
    String where =
        chosen.size() == 1
            ? "node " + chosen.get(0).id() + " alone has room for all vCPUs and memory"
            : "no single node has room, so it is split evenly over the nearest "
                + chosen.size()
                + " nodes that have";
    return where
        + (share.oneThreadPerCore() ? "; one vCPU per core, its other threads stay idle" : "")
        + "; "
        + housekeeping.reason();
  }

  private List<UsedFact> facts(List<NodeCapacity> chosen, IdSet own, Share share) {
    List<UsedFact> facts = new ArrayList<>();
    facts.add(UsedFact.of("online CPUs", host.cpus().online()));
    if (!housekeeping.fact().equals(host.cpus().online())) {
      facts.add(UsedFact.of("isolated CPUs", housekeeping.fact()));
    }
    facts.add(
        UsedFact.of(
            "cores in use",
            host.cpus()
                .topology()
                .smtSiblings()
                .map(cores -> cores.stream().filter(core -> core.intersects(own)).toList())));
    share
        .pageSize()
        .ifPresent(
            size ->
                chosen.forEach(
                    node ->
                        node.pools().stream()
                            .filter(pool -> pool.pageSize().equals(size))
                            .forEach(
                                pool ->
                                    facts.add(
                                        UsedFact.of(
                                            "free " + size + " pages on node " + node.id(),
                                            pool.free())))));
    return facts;
  }
}
