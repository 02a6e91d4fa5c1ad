package io.github.kvmtune.placement;

import io.github.kvmtune.TestHosts;
import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.Memory;
import io.github.kvmtune.host.NodeMemory;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A host drawn in a few lines, of which only what placement looks at is said.
 *
 * <pre>{@code
 * Host host = HostSketch.of(new NodeSketch(0, cores, 4, ByteSize.gib(64), 0, 16)).host();
 * }</pre>
 *
 * @param nodes its nodes, those without CPUs included
 * @param offline CPUs that are there but switched off
 * @param isolated CPUs that the kernel keeps its work off
 * @param tickless CPUs that the kernel keeps its timers off
 * @param kinds kinds of cores; none where all are alike
 * @param socketOfNodes how many neighbouring nodes make a socket
 */
public record HostSketch(
    List<NodeSketch> nodes,
    IdSet offline,
    IdSet isolated,
    IdSet tickless,
    List<CpuGroup> kinds,
    int socketOfNodes) {

  private static final Host PLAIN = TestHosts.probe(TestHosts::plain);
  private static final String DRAWN = "a drawing";

  private static final int LOCAL = 10;
  private static final int SAME_SOCKET = 12;
  private static final int OTHER_SOCKET = 21;

  public HostSketch {
    nodes = List.copyOf(nodes);
    kinds = List.copyOf(kinds);
  }

  public static HostSketch of(NodeSketch... nodes) {
    return new HostSketch(
        List.of(nodes), IdSet.empty(), IdSet.empty(), IdSet.empty(), List.of(), 1);
  }

  public HostSketch offline(IdSet cpus) {
    return new HostSketch(nodes, cpus, isolated, tickless, kinds, socketOfNodes);
  }

  public HostSketch isolated(IdSet cpus) {
    return new HostSketch(nodes, offline, cpus, tickless, kinds, socketOfNodes);
  }

  public HostSketch tickless(IdSet cpus) {
    return new HostSketch(nodes, offline, isolated, cpus, kinds, socketOfNodes);
  }

  public HostSketch kinds(List<CpuGroup> all) {
    return new HostSketch(nodes, offline, isolated, tickless, all, socketOfNodes);
  }

  public HostSketch socketOfNodes(int count) {
    return new HostSketch(nodes, offline, isolated, tickless, kinds, count);
  }

  /** The host as a probe would describe it. */
  public Host host() {
    return new Host(
        PLAIN.arch(),
        PLAIN.kernel(),
        PLAIN.kernelCommandLine(),
        cpus(),
        nodes.stream().map(this::node).toList(),
        memory(),
        PLAIN.kvm(),
        PLAIN.networking(),
        PLAIN.storage(),
        PLAIN.pci(),
        PLAIN.time(),
        PLAIN.limits(),
        PLAIN.resctrl(),
        PLAIN.security(),
        PLAIN.libvirt(),
        List.of());
  }

  private Cpus cpus() {
    Cpus plain = PLAIN.cpus();
    IdSet all = nodes.stream().map(NodeSketch::cpus).reduce(IdSet.empty(), IdSet::union);
    return new Cpus(
        plain.model(),
        known(all.minus(offline)),
        known(offline),
        known(all),
        known(all),
        known(isolated),
        known(tickless),
        plain.smt(),
        topology(),
        kinds.isEmpty() ? Fact.absent(DRAWN) : known(kinds),
        plain.governors(),
        plain.idle());
  }

  private CpuTopology topology() {
    return new CpuTopology(
        Fact.absent(DRAWN),
        Fact.absent(DRAWN),
        known(nodes.stream().map(NodeSketch::cpus).filter(cpus -> !cpus.isEmpty()).toList()),
        Fact.absent(DRAWN),
        Fact.absent(DRAWN),
        known(online(nodes.stream().flatMap(node -> node.cores().stream()))),
        known(
            online(nodes.stream().flatMap(node -> node.caches().stream())).stream()
                .map(cpus -> new CpuCache(3, known(cpus), Fact.absent(DRAWN)))
                .toList()));
  }

  // The kernel leaves CPUs that are off out of all sets.
  private List<IdSet> online(Stream<IdSet> sets) {
    return sets.map(set -> set.minus(offline)).filter(set -> !set.isEmpty()).toList();
  }

  private NumaNode node(NodeSketch node) {
    return new NumaNode(
        node.id(),
        known(node.cpus().minus(offline)),
        new NodeMemory(
            known(node.memory()),
            known(node.normalMemory()),
            known(ByteSize.ZERO),
            known(ByteSize.ZERO),
            known(ByteSize.ZERO)),
        known(distances(node)),
        known(
            List.of(
                pool(ByteSize.mib(2), node.smallPages()),
                pool(ByteSize.gib(1), node.largePages()))));
  }

  private Map<Integer, Integer> distances(NodeSketch from) {
    Map<Integer, Integer> distances = new TreeMap<>();
    int socket = nodes.indexOf(from) / socketOfNodes;
    for (int i = 0; i < nodes.size(); i++) {
      NodeSketch to = nodes.get(i);
      int far = i / socketOfNodes == socket ? SAME_SOCKET : OTHER_SOCKET;
      distances.put(to.id(), to.equals(from) ? LOCAL : far);
    }
    return distances;
  }

  private static HugePagePool pool(ByteSize size, long pages) {
    return new HugePagePool(
        size,
        known(pages),
        known(pages),
        Fact.absent(DRAWN),
        Fact.absent(DRAWN),
        Fact.absent(DRAWN));
  }

  private Memory memory() {
    Memory plain = PLAIN.memory();
    ByteSize all = nodes.stream().map(NodeSketch::memory).reduce(ByteSize.ZERO, ByteSize::plus);
    return new Memory(
        known(all),
        plain.free(),
        plain.available(),
        plain.swap(),
        plain.defaultHugePageSize(),
        plain.hugePages(),
        Fact.absent(DRAWN),
        plain.transparentHugePages(),
        plain.ksm(),
        plain.numaBalancing());
  }

  private static <T> Fact<T> known(T value) {
    return Fact.known(value, DRAWN);
  }
}
