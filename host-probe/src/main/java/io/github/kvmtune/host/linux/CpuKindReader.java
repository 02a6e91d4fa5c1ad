package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Kinds of cores: Intel's hybrid PMUs name them, ARM kernels give each CPU a capacity. */
final class CpuKindReader {

  private static final List<String> PMUS = List.of("core", "atom", "lowpower");

  private final KernelFiles files;
  private final IdSet online;

  CpuKindReader(KernelFiles files, IdSet online) {
    this.files = files;
    this.online = online;
  }

  Fact<List<CpuGroup>> read() {
    List<CpuGroup> named = named();
    if (!named.isEmpty()) {
      return Fact.known(named, "/sys/devices/cpu_*/cpus");
    }
    String source = CpuReader.CPUS + "/cpu*/cpu_capacity";
    List<CpuGroup> byCapacity = byCapacity();
    return byCapacity.size() > 1 ? Fact.known(byCapacity, source) : Fact.absent(source);
  }

  private List<CpuGroup> named() {
    List<CpuGroup> groups = new ArrayList<>();
    for (String pmu : PMUS) {
      files
          .fact("/sys/devices/cpu_" + pmu + "/cpus", Values::ids)
          .value()
          .ifPresent(cpus -> groups.add(new CpuGroup(pmu, cpus.intersect(online))));
    }
    return groups;
  }

  private List<CpuGroup> byCapacity() {
    SortedMap<Long, IdSet> groups = new TreeMap<>();
    if (online.isEmpty() || !files.exists(capacity(online.first().getAsInt()))) {
      return List.of();
    }
    for (int cpu : online) {
      files
          .fact(capacity(cpu), Values::count)
          .value()
          .ifPresent(value -> groups.merge(value, IdSet.of(cpu), IdSet::union));
    }
    return groups.entrySet().stream()
        .map(group -> new CpuGroup("capacity " + group.getKey(), group.getValue()))
        .toList();
  }

  private static String capacity(int cpu) {
    return CpuReader.CPUS + "/cpu" + cpu + "/cpu_capacity";
  }
}
