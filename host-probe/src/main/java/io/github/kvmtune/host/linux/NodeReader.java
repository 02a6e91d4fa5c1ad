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

  private final KernelFiles files;
  private final Fact<IdSet> onlineCpus;
  private final IdSet nodes;
  private final HugePageReader hugePages;

  NodeReader(KernelFiles files, Fact<IdSet> onlineCpus) {
    this.files = files;
    this.onlineCpus = onlineCpus;
    this.hugePages = new HugePageReader(files);
    IdSet directories = NumberedNames.of("node", files.names(NODES));
    this.nodes =
        files.fact(NODES + "/online", Values::ids).map(directories::intersect).orElse(directories);
  }

  List<NumaNode> read() {
    return nodes.stream().mapToObj(this::node).toList();
  }

  private NumaNode node(int id) {
    String node = NODES + "/node" + id;
    return new NumaNode(
        id,
        cpus(node).map(this::cutToOnline),
        memory(new MeminfoFile(files, node + "/meminfo")),
        files.fact(node + "/distance", this::distances),
        hugePages.read(node + "/hugepages"));
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
        meminfo.size("MemFree"),
        meminfo.size("FilePages"),
        meminfo.size("Shmem"),
        meminfo.size("SReclaimable"));
  }

  private Map<Integer, Integer> distances(String text) {
    List<String> columns = Values.words(text);
    if (columns.size() != nodes.size()) {
      throw new IllegalArgumentException(
          "not one distance for each of the " + nodes.size() + " online nodes");
    }
    Map<Integer, Integer> distances = new TreeMap<>();
    for (int node : nodes) {
      distances.put(node, Values.number(columns.get(distances.size())));
    }
    return distances;
  }
}
