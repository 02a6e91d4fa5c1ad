package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Frequency governors: one policy directory for several CPUs, or one directory in each CPU's. */
final class GovernorReader {

  private static final String POLICIES = CpuReader.CPUS + "/cpufreq";

  private final KernelFiles files;
  private final IdSet online;
  private final SortedMap<String, IdSet> governed = new TreeMap<>();

  GovernorReader(KernelFiles files, IdSet online) {
    this.files = files;
    this.online = online;
  }

  Fact<List<CpuGroup>> read() {
    IdSet policies = NumberedNames.of("policy", files.names(POLICIES));
    if (!policies.isEmpty()) {
      policies.forEach(this::readPolicy);
      return groups(POLICIES + "/policy*/scaling_governor");
    }
    // Kernels before 4.3 have no policy directories; all CPUs have this one or none has.
    if (!online.isEmpty() && files.isDirectory(cpufreq(online.first().getAsInt()))) {
      online.forEach(cpu -> govern(cpufreq(cpu), IdSet.of(cpu)));
    }
    return groups(cpufreq("*") + "/scaling_governor");
  }

  private void readPolicy(int number) {
    String policy = POLICIES + "/policy" + number;
    files
        .fact(policy + "/affected_cpus", Values::spacedIds)
        .value()
        .ifPresent(cpus -> govern(policy, cpus));
  }

  private void govern(String directory, IdSet cpus) {
    files
        .fact(directory + "/scaling_governor", Values::name)
        .value()
        .ifPresent(governor -> governed.merge(governor, cpus, IdSet::union));
  }

  private Fact<List<CpuGroup>> groups(String source) {
    List<CpuGroup> groups =
        governed.entrySet().stream()
            .map(group -> new CpuGroup(group.getKey(), group.getValue()))
            .toList();
    return groups.isEmpty() ? Fact.absent(source) : Fact.known(groups, source);
  }

  private static String cpufreq(Object cpu) {
    return CpuReader.CPUS + "/cpu" + cpu + "/cpufreq";
  }
}
