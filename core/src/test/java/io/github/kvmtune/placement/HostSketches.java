package io.github.kvmtune.placement;

import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws hosts at random: uneven nodes, gaps in numbers, CPUs that are off, nodes without CPUs. */
public final class HostSketches {

  private static final int MOST_CPUS = 4096;

  private HostSketches() {}

  /** Hosts of up to 64 nodes and 4,096 CPUs. */
  public static Arbitrary<HostSketch> any() {
    return drawn(64, 64);
  }

  /** Hosts so small that every choice of nodes can be tried. */
  public static Arbitrary<HostSketch> small() {
    return drawn(4, 4);
  }

  private static Arbitrary<HostSketch> drawn(int mostNodes, int mostCores) {
    return Combinators.combine(
            Arbitraries.integers().between(1, mostNodes),
            Arbitraries.integers().between(1, mostCores),
            Arbitraries.of(1, 2, 4, 8),
            Arbitraries.longs())
        .as((nodes, cores, threads, seed) -> new Pen(nodes, cores, threads, seed).host());
  }

  /** Draws one host. */
  private static final class Pen {

    private final int nodes;
    private final int cores;
    private final int threads;
    private final boolean isSplit;
    private final Random random;

    Pen(int nodes, int cores, int threads, long seed) {
      this.nodes = nodes;
      this.threads = threads;
      this.cores = Math.max(1, Math.min(cores, MOST_CPUS / nodes / threads));
      this.random = new Random(seed);
      this.isSplit = random.nextBoolean();
    }

    HostSketch host() {
      List<NodeSketch> drawn = new ArrayList<>();
      int id = 0;
      for (int node = 0; node < nodes; node++) {
        drawn.add(node(id, node));
        id += chance(10) ? 3 : 1;
      }
      IdSet all = drawn.stream().map(NodeSketch::cpus).reduce(IdSet.empty(), IdSet::union);
      IdSet offline = all.isEmpty() || chance(2) ? IdSet.empty() : some(all, 8);
      IdSet isolated = chance(4) ? some(all, 2) : IdSet.empty();
      IdSet tickless = chance(6) ? some(all, 2) : IdSet.empty();
      return HostSketch.of(drawn.toArray(NodeSketch[]::new))
          .kinds(chance(4) ? twoKinds(all) : List.of())
          .offline(offline.equals(all) ? IdSet.empty() : offline)
          .isolated(isolated)
          .tickless(tickless)
          .socketOfNodes(1 + random.nextInt(4));
    }

    private NodeSketch node(int id, int number) {
      boolean isMemoryOnly = number > 0 && chance(8);
      int count = isMemoryOnly ? 0 : chance(4) ? 1 + random.nextInt(cores) : cores;
      long small = chance(3) ? 0 : random.nextInt(8192);
      long large = chance(3) ? random.nextInt(16) : 0;
      return new NodeSketch(
          id,
          IntStream.range(0, count).mapToObj(core -> threads(number * cores + core)).toList(),
          1 + random.nextInt(cores),
          ByteSize.mib(2)
              .times(small)
              .plus(ByteSize.gib(large))
              .plus(ByteSize.mib(random.nextInt(64 * 1024))),
          small,
          large);
    }

    // Siblings are neighbours on some hosts, and half the host apart on others.
    private IdSet threads(int core) {
      return IdSet.of(
          IntStream.range(0, threads)
              .map(thread -> isSplit ? core + thread * nodes * cores : core * threads + thread));
    }

    private List<CpuGroup> twoKinds(IdSet cpus) {
      IdSet fast = some(cpus, 2);
      return List.of(new CpuGroup("fast", fast), new CpuGroup("slow", cpus.minus(fast)));
    }

    private IdSet some(IdSet cpus, int oneIn) {
      return IdSet.of(cpus.stream().filter(cpu -> chance(oneIn)));
    }

    private boolean chance(int oneIn) {
      return random.nextInt(oneIn) == 0;
    }
  }
}
