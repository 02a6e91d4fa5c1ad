package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostTopologyCellsCellCpusCpu;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the CPUs are nested, from the ids and siblings of each. */
final class TopologyReader {

  private static final String CPU = Cell.CELLS + "/cell/cpus/cpu";

  private final List<CapabilitiesHostTopologyCellsCellCpusCpu> cpus;
  private final IdSet online;
  private final Findings findings;

  TopologyReader(List<Cell> cells, IdSet online, Findings findings) {
    this.cpus =
        cells.stream()
            .flatMap(cell -> cell.cpus().stream())
            .sorted(Comparator.comparing(TopologyReader::id))
            .toList();
    this.online = online;
    this.findings = findings;
  }

  CpuTopology read(Fact<List<CpuCache>> caches) {
    return new CpuTopology(
        Findings.absent(CPU + "/@drawer_id"),
        Findings.absent(CPU + "/@book_id"),
        groups("socket_id", cpu -> key(cpu.getSocketId())),
        groups("die_id", cpu -> key(cpu.getSocketId(), cpu.getDieId())),
        clusters(),
        cores(),
        caches);
  }

  private static int id(CapabilitiesHostTopologyCellsCellCpusCpu cpu) {
    return Objects.requireNonNull(cpu.getId());
  }

  /** The ids from the outermost level on, empty if one is missing. */
  private static Optional<List<Integer>> key(@Nullable Integer... ids) {
    return Arrays.stream(ids).anyMatch(Objects::isNull)
        ? Optional.empty()
        : Optional.of(Arrays.stream(ids).map(Objects::requireNonNull).toList());
  }

  // libvirt writes 0 for all CPUs where the kernel has no clusters.
  private Fact<List<IdSet>> clusters() {
    return cpus.stream().allMatch(cpu -> Objects.equals(cpu.getClusterId(), 0))
        ? Findings.absent(CPU + "/@cluster_id")
        : groups("cluster_id", cpu -> key(cpu.getSocketId(), cpu.getDieId(), cpu.getClusterId()));
  }

  /** CPUs with the same key; absent unless each CPU has one. */
  private Fact<List<IdSet>> groups(
      String attribute,
      Function<CapabilitiesHostTopologyCellsCellCpusCpu, Optional<List<Integer>>> key) {
    String path = CPU + "/@" + attribute;
    Map<List<Integer>, IdSet> groups = new LinkedHashMap<>();
    for (CapabilitiesHostTopologyCellsCellCpusCpu cpu : cpus) {
      Optional<List<Integer>> ids = key.apply(cpu);
      if (ids.isEmpty()) {
        return Findings.absent(path);
      }
      groups.merge(ids.get(), IdSet.of(id(cpu)), IdSet::union);
    }
    return groups.isEmpty()
        ? Findings.absent(path)
        : Findings.known(path, List.copyOf(groups.values()));
  }

  private Fact<List<IdSet>> cores() {
    String path = CPU + "/@siblings";
    List<IdSet> siblings =
        cpus.stream()
            .map(CapabilitiesHostTopologyCellsCellCpusCpu::getSiblings)
            .filter(Objects::nonNull)
            .toList();
    if (cpus.isEmpty() || siblings.size() < cpus.size()) {
      return Findings.absent(path);
    }
    List<IdSet> cores = siblings.stream().map(online::intersect).distinct().toList();
    return isPartition(cores)
        ? Findings.known(path, cores)
        : findings.doubtful(path, "the siblings " + cores + " do not divide the CPUs " + online);
  }

  private boolean isPartition(List<IdSet> sets) {
    return sets.stream().reduce(IdSet.empty(), IdSet::union).equals(online)
        && sets.stream().mapToInt(IdSet::size).sum() == online.size();
  }
}
