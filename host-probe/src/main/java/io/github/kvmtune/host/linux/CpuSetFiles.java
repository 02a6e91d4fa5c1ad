package io.github.kvmtune.host.linux;

import io.github.kvmtune.value.IdSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that name the CPUs which share something with one CPU, as a list or as a mask. */
final class CpuSetFiles {

  private final KernelFiles files;
  private final IdSet online;

  /** CPUs that share something have the same text, which is worth reading once only. */
  private final Map<String, IdSet> known = new HashMap<>();

  CpuSetFiles(KernelFiles files, IdSet online) {
    this.files = files;
    this.online = online;
  }

  /** What one file says of the online CPUs. */
  record Claim(String file, IdSet cpus) {}

  /** The first of these files that is there and can be true: a set that holds the CPU itself. */
  Optional<Claim> claim(String directory, List<String> names, int cpu) {
    return names.stream()
        .map(name -> directory + "/" + name)
        .flatMap(file -> claim(file, cpu).stream())
        .findFirst();
  }

  private Optional<Claim> claim(String file, int cpu) {
    return files
        .fact(file, text -> holding(cpu, cpus(file, text)))
        .value()
        .map(cpus -> new Claim(file, cpus));
  }

  private IdSet holding(int cpu, IdSet cpus) {
    if (!cpus.contains(cpu)) {
      throw new IllegalArgumentException("cpu" + cpu + " itself is missing");
    }
    return cpus;
  }

  // Old kernels and edited captures list CPUs that are offline.
  private IdSet cpus(String file, String text) {
    boolean isList = file.endsWith("_list");
    // "10" is CPU 10 as a list, and CPU 4 as a mask.
    return known.computeIfAbsent(
        (isList ? "list " : "mask ") + text,
        key -> online.intersect(isList ? Values.ids(text) : Values.mask(text)));
  }
}
