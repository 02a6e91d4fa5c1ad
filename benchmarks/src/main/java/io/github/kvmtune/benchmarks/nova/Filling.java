package io.github.kvmtune.benchmarks.nova;

import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came of placing guest after guest until the host was full.
 *
 * @param host where they were placed
 * @param attempts in the order in which the guests came
 */
record Filling(Host host, List<Attempt> attempts) {

  /** Several on the same host as if they were one. */
  static Filling together(List<Filling> fillings) {
    return new Filling(
        fillings.get(0).host(),
        fillings.stream().flatMap(filling -> filling.attempts().stream()).toList());
  }

  private Stream<List<Integer>> guests() {
    return attempts.stream().map(Attempt::pins).flatMap(Optional::stream);
  }

  long placed() {
    return guests().count();
  }

  int vcpus() {
    return guests().mapToInt(List::size).sum();
  }

  /** How full the host was when a guest first found no room. */
  int vcpusBeforeFirstRefusal() {
    return attempts.stream()
        .map(Attempt::pins)
        .takeWhile(Optional::isPresent)
        .mapToInt(pins -> pins.orElseThrow().size())
        .sum();
  }

  private long count(Predicate<IdSet> property) {
    return guests().map(IdSet::of).filter(property).count();
  }

  long onOneNode() {
    return count(
        cpus ->
            host.numaNodes().stream()
                .anyMatch(node -> node.cpus().orElse(IdSet.empty()).containsAll(cpus)));
  }

  long onOneCache() {
    List<IdSet> caches = host.cpus().topology().l3Domains().orElse(List.of());
    return count(cpus -> caches.stream().anyMatch(cache -> cache.containsAll(cpus)));
  }

  /** Guests that sit on no more cores than so many vCPUs need. */
  long onWholeCores() {
    return count(cpus -> coresOf(cpus) == coresNeeded(cpus.size()));
  }

  private long coresOf(IdSet cpus) {
    CpuTopology topology = host.cpus().topology();
    return cpus.stream().mapToObj(topology::siblingsOf).distinct().count();
  }

  private int coresNeeded(int vcpus) {
    int threads = host.cpus().topology().threadsPerCore().orElse(1);
    return (vcpus + threads - 1) / threads;
  }

  double medianMillis() {
    long[] sorted = attempts.stream().mapToLong(Attempt::nanos).sorted().toArray();
    return sorted[sorted.length / 2] / 1e6;
  }
}
