package io.github.kvmtune.placement;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A node of a drawn host.
 *
 * @param id the host's number for it
 * @param cores the threads of each core; none on a node of memory only
 * @param coresPerCache how many of them share a level 3 cache
 * @param memory all of its memory, that in pools of huge pages included
 * @param smallPages how many pages of 2 MiB are free
 * @param largePages how many pages of 1 GiB are free
 */
public record NodeSketch(
    int id,
    List<IdSet> cores,
    int coresPerCache,
    ByteSize memory,
    long smallPages,
    long largePages) {

  public NodeSketch {
    cores = List.copyOf(cores);
  }

  /** Cores of which each has neighbouring CPUs, starting with this one. */
  public static List<IdSet> cores(int firstCpu, int cores, int threads) {
    return IntStream.range(0, cores)
        .map(core -> firstCpu + core * threads)
        .mapToObj(cpu -> IdSet.range(cpu, cpu + threads - 1))
        .toList();
  }

  IdSet cpus() {
    return cores.stream().reduce(IdSet.empty(), IdSet::union);
  }

  List<IdSet> caches() {
    return IntStream.range(0, cores.size())
        .filter(core -> core % coresPerCache == 0)
        .mapToObj(
            first ->
                cores.subList(first, Math.min(first + coresPerCache, cores.size())).stream()
                    .reduce(IdSet.empty(), IdSet::union))
        .toList();
  }

  ByteSize normalMemory() {
    return memory.minus(ByteSize.mib(2).times(smallPages)).minus(ByteSize.gib(1).times(largePages));
  }
}
