package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.NodeMemory;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** NUMA nodes below {@code /sys/devices/system/node}; kernels without NUMA lack the directory. */
final class NodeReader {

  private static final String NODES = "/sys/devices/system/node";

  /** Distances are bytes in the firmware's table. */
  private static final int FARTHEST = 255;

  private final KernelFiles files;
  private final Fact<IdSet> onlineCpus;
  private final IdSet nodes;

  NodeReader(KernelFiles files, Fact<IdSet> onlineCpus) {
    this.files = files;
    this.onlineCpus = onlineCpus;
    IdSet directories = NumberedNames.of("node", files.names(NODES));
    this.nodes =
        files.fact(NODES + "/online", Values::ids).map(directories::intersect).orElse(directories);
  }

  List<NumaNode> read() {
    Map<Integer, Fact<IdSet>> cpus = new TreeMap<>();
    nodes.forEach(id -> cpus.put(id, cpus(NODES + "/node" + id).map(this::cutToOnline)));
    return nodes.stream().mapToObj(id -> node(id, undisputed(id, cpus))).toList();
  }

  private NumaNode node(int id, Fact<IdSet> cpus) {
    String node = NODES + "/node" + id;
    NodeMemory memory = memory(new MeminfoFile(files, node + "/meminfo"));
    return new NumaNode(
        id,
        cpus,
        memory,
        files.fact(node + "/distance", this::distances),
        new HugePageReader(files, memory.total()).read(node + "/hugepages"));
  }

  /**
   * A CPU belongs to one node; where two claim it, neither is believed. Except that a kernel which
   * makes nodes up ({@code numa=fake=}) gives all nodes of a place the same CPUs.
   */
  private Fact<IdSet> undisputed(int id, Map<Integer, Fact<IdSet>> byNode) {
    Fact<IdSet> own = byNode.getOrDefault(id, Fact.absent(NODES));
    IdSet cpus = own.orElse(IdSet.empty());
    List<IdSet> rivals =
        byNode.entrySet().stream()
            .filter(node -> node.getKey() != id)
            .flatMap(node -> node.getValue().value().stream())
            .filter(cpus::intersects)
            .toList();
    if (rivals.isEmpty()) {
      return own;
    }
    files.problem(
        own.source(),
        "claims CPU "
            + rivals.stream().reduce(IdSet.empty(), IdSet::union).intersect(cpus)
            + ", as does another node");
    return rivals.stream().allMatch(cpus::equals) ? own : Fact.absent(own.source());
  }

  // Some captures list CPUs of the node that are offline.
  private IdSet cutToOnline(IdSet cpus) {
    return onlineCpus.value().map(cpus::intersect).orElse(cpus);
  }

  private Fact<IdSet> cpus(String node) {
    Fact<IdSet> list = files.fact(node + "/cpulist", Values::ids);
    Fact<IdSet> stated =
        list.isKnown() ? list : list.or(files.fact(node + "/cpumap", Values::mask));
    return stated.isKnown() ? stated : stated.or(linkedCpus(node));
  }

  /** The CPUs that the node's directory links to; none at all says nothing. */
  private Fact<IdSet> linkedCpus(String node) {
    IdSet cpus = NumberedNames.of("cpu", files.names(node));
    String source = node + "/cpu*";
    return cpus.isEmpty() ? Fact.absent(source) : Fact.known(cpus, source);
  }

  private static NodeMemory memory(MeminfoFile meminfo) {
    return new NodeMemory(
        meminfo.size("MemTotal"),
        meminfo.part("MemFree"),
        meminfo.part("FilePages"),
        meminfo.part("Shmem"),
        meminfo.part("SReclaimable"));
  }

  private Map<Integer, Integer> distances(String text) {
    List<String> columns = Values.fields(text);
    if (columns.size() != nodes.size()) {
      throw new IllegalArgumentException(
          "not one distance for each of the " + nodes.size() + " online nodes");
    }
    Map<Integer, Integer> distances = new TreeMap<>();
    for (int node : nodes) {
      distances.put(node, Values.between(columns.get(distances.size()), 0, FARTHEST));
    }
    return distances;
  }
}
