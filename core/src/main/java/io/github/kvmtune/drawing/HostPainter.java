package io.github.kvmtune.drawing;

import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what is drawn of a host, whatever the form. */
final class HostPainter {

  private final Host host;
  private final Optional<DrawnGuest> guest;
  private final Neighbours neighbours;
  private final CpuMarks marks;
  private final IdSet online;

  HostPainter(HostMap map, Occupancy others, Optional<DrawnGuest> guest) {
    this.host = map.host();
    this.guest = guest;
    this.neighbours =
        new Neighbours(others, host.cpus().topology()::siblingsOf, map.housekeepingCpus());
    this.marks = new CpuMarks(map, guest, neighbours);
    this.online = host.cpus().online().orElse(IdSet.empty());
  }

  HostPicture picture() {
    List<DrawnNode> nodes = Stream.concat(nodes(), offline()).toList();
    HostPicture unexplained = new HostPicture(title(), nodes, List.of(), notes());
    List<LegendEntry> legend =
        new Legend(guest, neighbours).of(unexplained.cpus().map(DrawnCpu::mark));
    return new HostPicture(title(), nodes, legend, notes());
  }

  private String title() {
    return guest.map(each -> "Where " + each.name() + " sits").orElse("What sits where");
  }

  private Stream<DrawnNode> nodes() {
    NodeFacts facts = new NodeFacts(host, guest.map(DrawnGuest::holding));
    return host.numaNodes().isEmpty()
        ? Stream.of(new DrawnNode("the host, without NUMA", facts.ofHost(), caches(online)))
        : host.numaNodes().stream().map(node -> node(node, facts));
  }

  private DrawnNode node(NumaNode node, NodeFacts facts) {
    IdSet cpus = node.cpus().orElse(IdSet.empty()).intersect(online);
    String title = "node " + node.id() + (cpus.isEmpty() ? ", memory alone" : "");
    return new DrawnNode(title, facts.of(node), caches(cpus));
  }

  private List<DrawnCache> caches(IdSet cpus) {
    Map<Optional<CpuCache>, List<DrawnCore>> cores = new LinkedHashMap<>();
    for (int cpu : cpus) {
      IdSet threads = host.cpus().topology().siblingsOf(cpu).intersect(cpus);
      if (threads.first().orElse(cpu) == cpu) {
        cores.computeIfAbsent(cacheOf(cpu), none -> new ArrayList<>()).add(core(threads));
      }
    }
    return cores.entrySet().stream()
        .map(
            each -> new DrawnCache(each.getKey().isPresent(), size(each.getKey()), each.getValue()))
        .toList();
  }

  private Optional<CpuCache> cacheOf(int cpu) {
    return host.cpus().topology().caches().orElse(List.of()).stream()
        .filter(cache -> cache.level() == 3)
        .filter(cache -> cache.cpus().orElse(IdSet.empty()).contains(cpu))
        .findFirst();
  }

  private static Optional<ByteSize> size(Optional<CpuCache> cache) {
    return cache.flatMap(each -> each.size().value());
  }

  private DrawnCore core(IdSet threads) {
    return new DrawnCore(threads.stream().mapToObj(marks::draw).toList());
  }

  /** CPUs that are switched off; the kernel does not say where they would be. */
  private Stream<DrawnNode> offline() {
    IdSet present = host.cpus().present().orElse(host.cpus().possible().orElse(IdSet.empty()));
    List<DrawnCore> cores =
        host.cpus().offline().orElse(IdSet.empty()).intersect(present).minus(online).stream()
            .mapToObj(cpu -> new DrawnCpu(cpu, Mark.of(Use.OFFLINE, "x", "switched off")))
            .map(cpu -> new DrawnCore(List.of(cpu)))
            .toList();
    return cores.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new DrawnNode(
                "switched off",
                List.of(),
                List.of(new DrawnCache(false, Optional.empty(), cores))));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    guest
        .filter(each -> each.holding().isUnpinned())
        .ifPresent(each -> notes.add(each.name() + " floats over the whole host"));
    notes.addAll(neighbours.notes());
    host.cpus()
        .kinds()
        .orElse(List.of())
        .forEach(kind -> notes.add("cores of kind " + kind.name() + ": CPUs " + kind.cpus()));
    return notes;
  }
}
