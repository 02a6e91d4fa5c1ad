package io.github.kvmtune.host;

import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;

/**
 * How the online CPUs are nested: packages hold dies, dies hold clusters, clusters hold cores, and
 * the threads of one core are siblings. Each level is the list of its CPU sets, ordered by their
 * first CPU; ids are not used, since kernels repeat them or write -1. A level that the kernel does
 * not report is absent.
 *
 * @param drawers CPU sets of the drawers of a mainframe, which hold books
 * @param books CPU sets of the books of a mainframe, which hold packages
 * @param packages CPU sets of the packages (sockets)
 * @param dies CPU sets of the dies
 * @param clusters CPU sets of the clusters, which share an L2 cache or a bus
 * @param smtSiblings CPU sets of the cores, cores with a single thread included
 * @param caches the data and unified caches beyond the first level; absent if the kernel shows no
 *     caches at all
 */
public record CpuTopology(
    Fact<List<IdSet>> drawers,
    Fact<List<IdSet>> books,
    Fact<List<IdSet>> packages,
    Fact<List<IdSet>> dies,
    Fact<List<IdSet>> clusters,
    Fact<List<IdSet>> smtSiblings,
    Fact<List<CpuCache>> caches) {

  /** How many packages there are. */
  public Fact<Integer> packageCount() {
    return packages.map(List::size);
  }

  /** How many cores there are. */
  public Fact<Integer> coreCount() {
    return smtSiblings.map(List::size);
  }

  /** The threads of the largest core; 1 means no SMT or SMT switched off. */
  public Fact<Integer> threadsPerCore() {
    return smtSiblings.map(cores -> cores.stream().mapToInt(IdSet::size).max().orElse(1));
  }

  /** The threads of this CPU's core, itself included; itself alone if the host does not say. */
  public IdSet siblingsOf(int cpu) {
    return holding(smtSiblings, cpu).orElse(IdSet.of(cpu));
  }

  /** The CPUs of this CPU's package. */
  public Optional<IdSet> packageOf(int cpu) {
    return holding(packages, cpu);
  }

  /** CPU sets that share a level 3 cache; absent: no cache files, empty: no level 3 cache. */
  public Fact<List<IdSet>> l3Domains() {
    return domains(3);
  }

  /** CPU sets that share a level 2 cache; absent: no cache files, empty: no level 2 cache. */
  public Fact<List<IdSet>> l2Domains() {
    return domains(2);
  }

  /** The CPUs that share a level 3 cache with this one. */
  public Optional<IdSet> l3DomainOf(int cpu) {
    return holding(l3Domains(), cpu);
  }

  private Fact<List<IdSet>> domains(int level) {
    List<Fact<IdSet>> shared =
        caches.orElse(List.of()).stream()
            .filter(cache -> cache.level() == level)
            .map(CpuCache::cpus)
            .toList();
    if (!caches.isKnown() || !shared.stream().allMatch(Fact::isKnown)) {
      return Fact.absent(caches.source());
    }
    return Fact.known(
        shared.stream().flatMap(cpus -> cpus.value().stream()).distinct().toList(),
        caches.source());
  }

  private static Optional<IdSet> holding(Fact<List<IdSet>> sets, int cpu) {
    return sets.value().stream()
        .flatMap(List::stream)
        .filter(cpus -> cpus.contains(cpu))
        .findFirst();
  }
}
