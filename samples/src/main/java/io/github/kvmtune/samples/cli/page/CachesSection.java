package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which CPUs share a last-level cache, and so should serve the same guest. */
final class CachesSection {

  private static final int LEVEL = 3;

  private CachesSection() {}

  static Section of(Host host) {
    CpuTopology topology = host.cpus().topology();
    Fact<List<IdSet>> domains = topology.l3Domains();
    return Section.of(
        "CPUs that share a level 3 cache",
        domains
            .value()
            .map(sets -> sets.isEmpty() ? Stream.of("none: there is no level 3") : lines(topology))
            .orElseGet(() -> Stream.of(Values.UNKNOWN + " (" + domains.source() + ")")));
  }

  /** Large hosts have many caches of one size. */
  private static Stream<String> lines(CpuTopology topology) {
    Map<String, List<String>> cpusBySize =
        topology.caches().orElse(List.of()).stream()
            .filter(cache -> cache.level() == LEVEL)
            .collect(
                Collectors.groupingBy(
                    cache -> Values.text(cache.size()),
                    LinkedHashMap::new,
                    Collectors.mapping(CachesSection::cpus, Collectors.toList())));
    return cpusBySize.entrySet().stream()
        .flatMap(
            entry ->
                Text.lines(entry.getKey() + " each on  ", String.join(" ", entry.getValue()))
                    .stream());
  }

  private static String cpus(CpuCache cache) {
    return Values.text(cache.cpus());
  }
}
