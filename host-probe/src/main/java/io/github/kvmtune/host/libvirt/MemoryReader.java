package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.Ksm;
import io.github.kvmtune.host.Memory;
import io.github.kvmtune.host.NodeMemory;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.host.TransparentHugePages;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The machine's memory, which is that of its nodes together. */
final class MemoryReader {

  private static final String CELL = Cell.CELLS + "/cell";

  private final List<NumaNode> nodes;

  MemoryReader(List<NumaNode> nodes) {
    this.nodes = nodes;
  }

  Memory read() {
    return new Memory(
        total(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        hugePages(),
        Findings.unstated(),
        new TransparentHugePages(Findings.unstated(), Findings.unstated(), Findings.unstated()),
        new Ksm(Findings.unstated(), Findings.unstated(), Findings.unstated()),
        Findings.unstated());
  }

  /** Known only if each node's is: a sum that leaves a node out would be wrong. */
  private Fact<ByteSize> total() {
    List<Fact<ByteSize>> totals =
        nodes.stream().map(NumaNode::memory).map(NodeMemory::total).toList();
    return nodes.isEmpty() || !totals.stream().allMatch(Fact::isKnown)
        ? Findings.absent(CELL + "/memory")
        : Findings.known(
            CELL + "/memory",
            totals.stream().map(Fact::orElseThrow).reduce(ByteSize.ZERO, ByteSize::plus));
  }

  private Fact<List<HugePagePool>> hugePages() {
    List<Fact<List<HugePagePool>>> pools = nodes.stream().map(NumaNode::hugePages).toList();
    return nodes.isEmpty() || !pools.stream().allMatch(Fact::isKnown)
        ? Findings.absent(CELL + "/pages")
        : Findings.known(CELL + "/pages", PagePools.pools(CELL + "/pages", sums(pools)));
  }

  private static SortedMap<ByteSize, Long> sums(List<Fact<List<HugePagePool>>> pools) {
    SortedMap<ByteSize, Long> sums = new TreeMap<>();
    pools.stream()
        .map(Fact::orElseThrow)
        .flatMap(List::stream)
        .forEach(pool -> sums.merge(pool.pageSize(), pool.total().orElse(0L), Long::sum));
    return sums;
  }
}
