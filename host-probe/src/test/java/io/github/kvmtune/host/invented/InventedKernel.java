package io.github.kvmtune.host.invented;

import io.github.kvmtune.value.ByteSize;

/** What a kernel says that does not depend on the CPU's vendor. */
final class InventedKernel {

  private InventedKernel() {}

  static void debian12(HostTree tree, ByteSize memory) {
    tree.file(
            "/proc/version",
            "Linux version 6.1.0-18-amd64 (builder) (gcc-12) #1 SMP PREEMPT_DYNAMIC")
        .file("/proc/sys/kernel/osrelease", "6.1.0-18-amd64")
        .file("/proc/cmdline", "root=/dev/vda1 ro intel_iommu=on")
        .file("/proc/meminfo", meminfo(memory))
        .file("/proc/mounts", mounts())
        .file("/proc/self/cpuset", "/")
        .file("/sys/fs/cgroup/cgroup.controllers", "cpuset cpu io memory pids");
    scheduling(tree);
    memoryManagement(tree);
    clock(tree);
  }

  private static String meminfo(ByteSize memory) {
    return """
        MemTotal:       %d kB
        MemFree:        %d kB
        MemAvailable:   %d kB
        SwapTotal:      8388608 kB
        HugePages_Total:    8192
        Hugepagesize:   2048 kB"""
        .formatted(memory.toKib(), memory.toKib() / 2, memory.toKib() * 3 / 4);
  }

  private static String mounts() {
    return """
        sysfs /sys sysfs rw,nosuid,nodev,noexec,relatime 0 0
        cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid,nodev,noexec,relatime 0 0
        hugetlbfs /dev/hugepages hugetlbfs rw,relatime,pagesize=2M 0 0
        hugetlbfs /dev/hugepages-1G hugetlbfs rw,relatime,pagesize=1024M 0 0""";
  }

  private static void scheduling(HostTree tree) {
    String governor = "/sys/devices/system/cpu/cpufreq/policy0/";
    tree.file("/proc/sys/kernel/numa_balancing", "1")
        .file("/proc/sys/kernel/sched_rt_period_us", "1000000")
        .file("/proc/sys/kernel/sched_rt_runtime_us", "950000")
        .file("/proc/sys/fs/aio-max-nr", "65536")
        .file("/proc/sys/fs/aio-nr", "1024")
        .file(governor + "affected_cpus", "0 1 2 3")
        .file(governor + "scaling_governor", "schedutil");
  }

  private static void memoryManagement(HostTree tree) {
    String mm = "/sys/kernel/mm/";
    tree.file(mm + "transparent_hugepage/enabled", "always [madvise] never")
        .file(mm + "transparent_hugepage/defrag", "always defer defer+madvise [madvise] never")
        .file(mm + "transparent_hugepage/shmem_enabled", "always within_size advise [never] deny")
        .file(mm + "ksm/run", "0")
        .file(mm + "ksm/merge_across_nodes", "1")
        .file(mm + "ksm/pages_sharing", "0");
  }

  private static void clock(HostTree tree) {
    String clock = "/sys/devices/system/clocksource/clocksource0/";
    tree.file(clock + "current_clocksource", "tsc")
        .file(clock + "available_clocksource", "tsc hpet acpi_pm");
  }
}
