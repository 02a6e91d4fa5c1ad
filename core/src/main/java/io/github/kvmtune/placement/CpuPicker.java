package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses CPUs of one node for vCPUs that each get one of their own: whole cores before fragments,
 * so that later guests find whole cores, and one L3 domain if the vCPUs fit into one.
 */
final class CpuPicker {

  private final List<List<Core>> domains;
  private final boolean oneThreadPerCore;

  /**
   * @param oneThreadPerCore leave the other threads of each core idle, so that nothing disturbs the
   *     vCPU
   */
  CpuPicker(List<List<Core>> domains, boolean oneThreadPerCore) {
    this.domains = domains;
    this.oneThreadPerCore = oneThreadPerCore;
  }

  /**
   * The host CPUs for {@code count} vCPUs, siblings next to each other. There must be enough; see
   * {@link NodeCapacity#vcpuLimit}.
   */
  List<Integer> pick(int count) {
    return cores(count).flatMap(this::threads).limit(count).toList();
  }

  private Stream<Integer> threads(Core core) {
    return core.free().toList().stream().limit(oneThreadPerCore ? 1 : Long.MAX_VALUE);
  }

  private Stream<Core> cores(int count) {
    return domains.stream()
        .filter(domain -> wholeThreads(domain) >= count)
        .min(Comparator.comparingInt(this::wholeThreads))
        .map(domain -> domain.stream().filter(Core::isWhole))
        .orElseGet(this::fullestDomainsFirst);
  }

  private Stream<Core> fullestDomainsFirst() {
    List<Core> cores =
        domains.stream()
            .sorted(Comparator.comparingInt(this::wholeThreads).reversed())
            .flatMap(List::stream)
            .toList();
    return Stream.concat(
        cores.stream().filter(Core::isWhole),
        cores.stream().filter(core -> !core.isWhole() && !oneThreadPerCore));
  }

  private int wholeThreads(List<Core> domain) {
    return domain.stream()
        .filter(Core::isWhole)
        .mapToInt(core -> oneThreadPerCore ? 1 : core.threads())
        .sum();
  }

  /**
   * How many threads a guest core may show: as many as a host core has, if these CPUs are whole
   * cores of one size, else 1.
   */
  static int threadsPerCore(List<Integer> pins, List<List<Core>> domains) {
    List<Core> used = new ArrayList<>();
    IdSet cpus = IdSet.of(pins);
    domains.stream()
        .flatMap(List::stream)
        .filter(core -> core.free().intersects(cpus))
        .forEach(used::add);
    int threads = used.isEmpty() ? 1 : used.get(0).threads();
    boolean whole =
        used.stream()
            .allMatch(
                core ->
                    core.isWhole() && core.threads() == threads && cpus.containsAll(core.free()));
    return whole ? threads : 1;
  }
}
