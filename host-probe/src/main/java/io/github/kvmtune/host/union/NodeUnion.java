package io.github.kvmtune.host.union;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NodeMemory;
import io.github.kvmtune.host.NumaNode;
import java.util.List;

/** NUMA nodes by their ids. */
final class NodeUnion {

  private static final String NODES = "/sys/devices/system/node";

  private final Contradictions contradictions;

  NodeUnion(Contradictions contradictions) {
    this.contradictions = contradictions;
  }

  List<NumaNode> join(List<NumaNode> files, List<NumaNode> libvirt) {
    // One cell for the whole machine is how libvirt describes a kernel without NUMA.
    return files.isEmpty() && libvirt.size() <= 1
        ? files
        : contradictions
            .joined("NUMA node", known(files), known(libvirt), NumaNode::id, this::join)
            .orElseThrow();
  }

  private static Fact<List<NumaNode>> known(List<NumaNode> nodes) {
    return Fact.known(
        nodes, nodes.stream().findFirst().map(each -> each.cpus().source()).orElse(NODES));
  }

  private NumaNode join(NumaNode files, NumaNode libvirt) {
    return new NumaNode(
        files.id(),
        contradictions.joined("the node's CPUs are", files.cpus(), libvirt.cpus()),
        memory(files.memory(), libvirt.memory()),
        contradictions.joined("the distances are", files.distances(), libvirt.distances()),
        contradictions.joined(
            "huge pages of",
            files.hugePages(),
            libvirt.hugePages(),
            HugePagePool::pageSize,
            this::join));
  }

  private NodeMemory memory(NodeMemory files, NodeMemory libvirt) {
    return new NodeMemory(
        contradictions.joined("the node's memory is", files.total(), libvirt.total()),
        files.free(),
        files.fileBacked(),
        files.shared(),
        files.reclaimable());
  }

  private HugePagePool join(HugePagePool files, HugePagePool libvirt) {
    return new HugePagePool(
        files.pageSize(),
        contradictions.joined("the number of pages is", files.total(), libvirt.total()),
        files.free(),
        files.surplus(),
        files.reserved(),
        files.overcommitLimit());
  }
}
