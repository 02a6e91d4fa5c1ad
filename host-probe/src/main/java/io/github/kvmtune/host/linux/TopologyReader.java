package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How CPUs are nested, from the sets in each CPU's {@code topology} directory. Sets are believed
 * rather than ids: kernels repeat core ids within a package and write -1 for unknown packages.
 */
final class TopologyReader {

  // Newer names first: the kernel keeps the older ones with a less telling meaning.
  private static final List<String> PACKAGE =
      List.of("package_cpus_list", "core_siblings_list", "package_cpus", "core_siblings");
  private static final List<String> BOOK = List.of("book_siblings_list", "book_siblings");
  private static final List<String> DRAWER = List.of("drawer_siblings_list", "drawer_siblings");
  private static final List<String> DIE = List.of("die_cpus_list", "die_cpus");
  private static final List<String> CLUSTER = List.of("cluster_cpus_list", "cluster_cpus");
  private static final List<String> CORE =
      List.of("core_cpus_list", "thread_siblings_list", "core_cpus", "thread_siblings");

  private final KernelFiles files;
  private final IdSet online;
  private final CpuSetFiles sets;

  /** The names that this kernel has for each CPU, so that it is not asked for others. */
  private final Collection<String> offered;

  TopologyReader(KernelFiles files, IdSet online) {
    this.files = files;
    this.online = online;
    this.sets = new CpuSetFiles(files, online);
    this.offered = offered();
  }

  private Collection<String> offered() {
    return online.stream()
        .mapToObj(cpu -> files.names(topology(cpu)))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(Collections.emptyNavigableSet());
  }

  CpuTopology read() {
    Fact<List<IdSet>> packages = level(PACKAGE);
    return new CpuTopology(
        level(DRAWER),
        level(BOOK),
        packages.isKnown() ? packages : packages.or(packagesById()),
        level(DIE),
        level(CLUSTER),
        level(CORE),
        new CacheReader(files, online, sets).read());
  }

  private Fact<List<IdSet>> level(List<String> names) {
    Partition partition = new Partition();
    List<String> present = names.stream().filter(offered::contains).toList();
    if (!present.isEmpty()) {
      online.forEach(cpu -> sets.claim(topology(cpu), present, cpu).ifPresent(partition::add));
    }
    String source = partition.source().orElse(topology("*") + "/" + names.get(0));
    if (partition.isEmpty()) {
      return Fact.absent(source);
    }
    return new Fact<>(
        files.parse(source, "the grouping of the online CPUs", text -> cover(partition)), source);
  }

  private List<IdSet> cover(Partition partition) {
    return partition.covering(online).stream().map(CpuSetFiles.Claim::cpus).toList();
  }

  /** Captures without sets have the package's id at least. */
  private Fact<List<IdSet>> packagesById() {
    String source = topology("*") + "/physical_package_id";
    Map<Integer, IdSet> packages = new LinkedHashMap<>();
    for (int cpu : online) {
      files
          .fact(topology(cpu) + "/physical_package_id", Values::idOrUnknown)
          .value()
          .flatMap(id -> id)
          .ifPresent(id -> packages.merge(id, IdSet.of(cpu), IdSet::union));
    }
    return covers(packages.values())
        ? Fact.known(List.copyOf(packages.values()), source)
        : Fact.absent(source);
  }

  private boolean covers(Collection<IdSet> found) {
    return !online.isEmpty() && found.stream().reduce(IdSet.empty(), IdSet::union).equals(online);
  }

  private static String topology(Object cpu) {
    return CpuReader.CPUS + "/cpu" + cpu + "/topology";
  }
}
