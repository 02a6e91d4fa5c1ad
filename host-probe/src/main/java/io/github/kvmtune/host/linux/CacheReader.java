package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Data and unified caches from the second level on, from each CPU's {@code cache/indexN}
 * directories; N is no level, the file {@code level} is.
 */
final class CacheReader {

  static final String SOURCE = CpuReader.CPUS + "/cpu*/cache/index*";

  private final KernelFiles files;
  private final IdSet online;
  private final CpuSetFiles sets;
  private final Map<Integer, CacheLevel> levels = new TreeMap<>();
  private boolean anyCache;
  private boolean unreadable;

  CacheReader(KernelFiles files, IdSet online, CpuSetFiles sets) {
    this.files = files;
    this.online = online;
    this.sets = sets;
  }

  Fact<List<CpuCache>> read() {
    IdSet left = online;
    while (!left.isEmpty()) {
      int cpu = left.first().getAsInt();
      left = left.minus(readAllOf(cpu)).minus(IdSet.of(cpu));
    }
    return anyCache && !unreadable ? Fact.known(caches(), SOURCE) : Fact.absent(SOURCE);
  }

  /**
   * Reads the caches of one CPU.
   *
   * @return the CPUs that share all of them, whose files would say the same
   */
  private IdSet readAllOf(int cpu) {
    String caches = CpuReader.CPUS + "/cpu" + cpu + "/cache";
    IdSet alike = online;
    boolean shared = false;
    for (int index : NumberedNames.of("index", files.names(caches))) {
      Optional<IdSet> cpus = read(cpu, caches + "/index" + index);
      alike = cpus.map(alike::intersect).orElse(alike);
      shared |= cpus.isPresent();
    }
    return shared ? alike : IdSet.empty();
  }

  /** The CPUs that share the cache; empty if it is of no interest. */
  private Optional<IdSet> read(int cpu, String cache) {
    anyCache = true;
    Optional<Integer> level =
        required(files.fact(cache + "/level", text -> Values.between(text, 1, 9)));
    return level.isPresent() && level.get() > 1 && !holdsInstructionsOnly(cache)
        ? Optional.of(levels.computeIfAbsent(level.get(), CacheLevel::new).add(cpu, cache, sets))
        : Optional.empty();
  }

  private boolean holdsInstructionsOnly(String cache) {
    return required(files.fact(cache + "/type", CacheReader::type))
        .filter("Instruction"::equals)
        .isPresent();
  }

  private static String type(String text) {
    if (!List.of("Data", "Instruction", "Unified").contains(text.strip())) {
      throw new IllegalArgumentException("neither Data, Instruction nor Unified");
    }
    return text.strip();
  }

  /** A cache whose level or type is garbage could be any; then nothing is known of the caches. */
  private <T> Optional<T> required(Fact<T> fact) {
    unreadable |= !fact.isKnown() && files.exists(fact.source());
    return fact.value();
  }

  private List<CpuCache> caches() {
    return levels.values().stream().flatMap(level -> level.caches(files).stream()).toList();
  }
}
