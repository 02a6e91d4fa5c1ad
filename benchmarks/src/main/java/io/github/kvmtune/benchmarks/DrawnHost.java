package io.github.kvmtune.benchmarks;

import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.Memory;
import io.github.kvmtune.host.NodeMemory;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A host of even nodes, larger than any that was captured. Siblings are half the host apart, as on
 * most Intel servers, and all of a node's memory is in pages of 2 MiB.
 *
 * @param nodes how many nodes it has
 * @param cores cores of each node, which share one level 3 cache
 * @param threads threads of each core
 * @param memory memory of each node
 */
record DrawnHost(int nodes, int cores, int threads, ByteSize memory) {

  private static final String DRAWN = "drawn for a benchmark";
  private static final ByteSize PAGE = ByteSize.mib(2);
  private static final int LOCAL = 10;
  private static final int REMOTE = 21;

  Host host() {
    Host empty = empty();
    return new Host(
        known("x86_64"),
        empty.kernel(),
        empty.kernelCommandLine(),
        cpus(empty.cpus()),
        IntStream.range(0, nodes).mapToObj(this::node).toList(),
        memory(empty.memory()),
        empty.kvm(),
        empty.networking(),
        empty.storage(),
        empty.pci(),
        empty.time(),
        empty.limits(),
        empty.resctrl(),
        empty.security(),
        empty.libvirt(),
        List.of());
  }

  private static Host empty() {
    try {
      Path directory = Files.createTempDirectory("host");
      try {
        return HostProbe.at(directory).probe();
      } finally {
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cpus cpus(Cpus empty) {
    IdSet all = IdSet.range(0, nodes * cores * threads - 1);
    return new Cpus(
        empty.model(),
        known(all),
        known(IdSet.empty()),
        known(all),
        known(all),
        known(IdSet.empty()),
        known(IdSet.empty()),
        empty.smt(),
        topology(),
        empty.kinds(),
        empty.governors(),
        empty.idle());
  }

  private CpuTopology topology() {
    List<IdSet> perNode = IntStream.range(0, nodes).mapToObj(this::cpusOf).toList();
    return new CpuTopology(
        Fact.absent(DRAWN),
        Fact.absent(DRAWN),
        known(perNode),
        Fact.absent(DRAWN),
        Fact.absent(DRAWN),
        known(IntStream.range(0, nodes * cores).mapToObj(this::threadsOf).toList()),
        known(
            perNode.stream()
                .map(cpus -> new CpuCache(3, known(cpus), Fact.absent(DRAWN)))
                .toList()));
  }

  private IdSet threadsOf(int core) {
    return IdSet.of(IntStream.range(0, threads).map(thread -> core + thread * nodes * cores));
  }

  private IdSet cpusOf(int node) {
    return IntStream.range(node * cores, (node + 1) * cores)
        .mapToObj(this::threadsOf)
        .reduce(IdSet.empty(), IdSet::union);
  }

  private NumaNode node(int id) {
    Map<Integer, Integer> distances =
        IntStream.range(0, nodes)
            .boxed()
            .collect(Collectors.toMap(other -> other, other -> other == id ? LOCAL : REMOTE));
    return new NumaNode(
        id,
        known(cpusOf(id)),
        new NodeMemory(
            known(memory),
            known(ByteSize.ZERO),
            Fact.absent(DRAWN),
            Fact.absent(DRAWN),
            Fact.absent(DRAWN)),
        known(distances),
        known(List.of(pool())));
  }

  private HugePagePool pool() {
    long pages = memory.dividedBy(PAGE);
    return new HugePagePool(
        PAGE,
        known(pages),
        known(pages),
        Fact.absent(DRAWN),
        Fact.absent(DRAWN),
        Fact.absent(DRAWN));
  }

  private Memory memory(Memory empty) {
    return new Memory(
        known(memory.times(nodes)),
        empty.free(),
        empty.available(),
        empty.swap(),
        known(PAGE),
        empty.hugePages(),
        Fact.absent(DRAWN),
        empty.transparentHugePages(),
        empty.ksm(),
        empty.numaBalancing());
  }

  private static <T> Fact<T> known(T value) {
    return Fact.known(value, DRAWN);
  }
}
