package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;

/** Which CPUs share a last-level cache, and so should serve the same guest. */
final class CachesSection {

  private CachesSection() {}

  static Section of(Host host) {
    CpuTopology topology = host.cpus().topology();
    Fact<List<IdSet>> domains = topology.l3Domains();
    return new Section(
        "CPUs that share a level 3 cache",
        domains
            .value()
            .map(
                sets ->
                    sets.isEmpty() ? List.of("none: there is no level 3") : lines(sets, topology))
            .orElse(List.of(Values.UNKNOWN + " (" + domains.source() + ")")));
  }

  private static List<String> lines(List<IdSet> domains, CpuTopology topology) {
    Table table = new Table("CPUs", "size");
    domains.forEach(cpus -> table.row(cpus.toString(), size(cpus, topology)));
    return table.lines();
  }

  private static String size(IdSet cpus, CpuTopology topology) {
    return topology.caches().orElse(List.of()).stream()
        .filter(cache -> cache.level() == 3 && cache.cpus().is(cpus))
        .flatMap(cache -> cache.size().value().stream())
        .findFirst()
        .map(ByteSize::toString)
        .orElse(Values.UNKNOWN);
  }
}
