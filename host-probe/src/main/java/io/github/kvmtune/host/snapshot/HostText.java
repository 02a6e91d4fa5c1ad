package io.github.kvmtune.host.snapshot;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files that hold more of a host than its tuning needs. */
final class HostText {

  /** Options of the kernel whose values tell how it runs, not whose it is. */
  private static final Pattern BOOT_OPTION =
      Pattern.compile(
          "(isolcpus|nohz_full|nohz|rcu_nocbs|rcu_nocb_poll|irqaffinity|hugepages|hugepagesz"
              + "|default_hugepagesz|hugetlb_cma|transparent_hugepage|numa_balancing|numa|mitigations"
              + "|nosmt|maxcpus|nr_cpus|intel_iommu|amd_iommu|iommu|iommu\\.\\w+|intremap|nox2apic"
              + "|intel_pstate|amd_pstate|intel_idle\\.\\w+|processor\\.\\w+|idle|cpuidle\\.\\w+"
              + "|cpufreq\\.\\w+|clocksource|tsc|skew_tick|kvm[\\w.-]*|vfio[\\w.-]*|vhost[\\w.-]*"
              + "|mem_encrypt|cgroup_\\w+|systemd\\.unified_cgroup_hierarchy|rdt|preempt|threadirqs"
              + "|audit|nowatchdog|nmi_watchdog|pcie_aspm|pci|selinux|apparmor|ro|rw|quiet)(=.*)?");

  private static final Set<String> FILE_SYSTEMS =
      Set.of("cgroup", "cgroup2", "hugetlbfs", "resctrl");

  private static final Pattern VERSION = Pattern.compile("(?s)(Linux version \\S+).*");
  private static final Pattern SERIAL = Pattern.compile("(?i)serial\\s*:.*");
  private static final Pattern MACHINE_ID = Pattern.compile("(?<=identification = )[0-9A-Fa-f]+");

  /** Of a file that then may as well be absent. */
  static final String NOTHING_LEFT = "";

  private HostText() {}

  static String withoutSecrets(String path, String text) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "cmdline" -> bootOptions(text);
      case "mounts" -> lines(text, HostText::isOfUse);
      case "version" -> VERSION.matcher(text).replaceFirst("$1\n");
      case "cpuinfo" ->
          MACHINE_ID
              .matcher(lines(text, line -> !SERIAL.matcher(line).matches()))
              .replaceAll("000000");
      default -> text;
    };
  }

  private static String bootOptions(String text) {
    String kept =
        Arrays.stream(text.strip().split("\\s+"))
            .filter(word -> BOOT_OPTION.matcher(word).matches())
            .collect(Collectors.joining(" "));
    return kept.isEmpty() ? NOTHING_LEFT : kept + "\n";
  }

  private static boolean isOfUse(String mount) {
    String[] fields = mount.split(" ", -1);
    return fields.length > 2 && FILE_SYSTEMS.contains(fields[2]);
  }

  private static String lines(String text, Predicate<String> kept) {
    return text.lines().filter(kept).map(line -> line + "\n").collect(Collectors.joining());
  }
}
