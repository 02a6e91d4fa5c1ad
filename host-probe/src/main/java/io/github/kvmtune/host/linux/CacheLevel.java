package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.linux.CpuSetFiles.Claim;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;

/** The caches of one level while they are gathered CPU by CPU. */
final class CacheLevel {

  private static final List<String> SHARED = List.of("shared_cpu_list", "shared_cpu_map");

  private final int number;
  private final Partition partition = new Partition();
  private IdSet cpus = IdSet.empty();

  CacheLevel(int number) {
    this.number = number;
  }

  /**
   * Notes that this CPU has a cache of this level, described in this directory.
   *
   * @return the CPUs that share it, as far as the files tell
   */
  IdSet add(int cpu, String directory, CpuSetFiles sets) {
    cpus = cpus.union(IdSet.of(cpu));
    Optional<Claim> claim = sets.claim(directory, SHARED, cpu);
    claim.ifPresent(partition::add);
    return claim.map(Claim::cpus).orElse(IdSet.empty());
  }

  /** The caches; a single one of unknown CPUs if the files do not tell, or disagree. */
  List<CpuCache> caches(KernelFiles files) {
    String source = partition.source().orElse(CacheReader.SOURCE + "/" + SHARED.get(0));
    List<CpuCache> unknown =
        List.of(
            new CpuCache(number, Fact.absent(source), Fact.absent(CacheReader.SOURCE + "/size")));
    if (partition.isEmpty()) {
      return unknown;
    }
    return files
        .parse(source, "level " + number, text -> partition.covering(cpus))
        .map(claims -> claims.stream().map(claim -> cache(claim, source, files)).toList())
        .orElse(unknown);
  }

  private CpuCache cache(Claim claim, String source, KernelFiles files) {
    String directory = claim.file().substring(0, claim.file().lastIndexOf('/'));
    return new CpuCache(
        number,
        Fact.known(claim.cpus(), source),
        files.fact(directory + "/size", Values::cacheSize));
  }
}
