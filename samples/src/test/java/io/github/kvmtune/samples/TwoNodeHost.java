package io.github.kvmtune.samples;

import io.github.kvmtune.value.IdSet;
import java.nio.file.Path;

/**
 * An invented Intel server: two nodes, each a package of 4 cores with 2 threads, 32 GiB and 4096
 * free pages of 2 MiB. Node 0 has CPUs 0-3 and 8-11, node 1 has CPUs 4-7 and 12-15.
 */
public final class TwoNodeHost {

  private static final String CPUS = "/sys/devices/system/cpu/";
  private static final String NODES = "/sys/devices/system/node/";
  private static final String MODULES = "/sys/module/";

  private TwoNodeHost() {}

  /** Writes it into an empty directory, which then is the host's root. */
  public static HostTree in(Path directory) {
    HostTree tree = new HostTree(directory);
    tree.file(CPUS + "online", "0-15").file(CPUS + "present", "0-15");
    tree.file(NODES + "online", "0-1");
    IdSet.range(0, 15).forEach(cpu -> writeCpu(tree, cpu));
    IdSet.range(0, 1).forEach(node -> writeNode(tree, node));
    writePages(tree, "/sys/kernel/mm/hugepages/hugepages-2048kB/", 8192);
    writeKernel(tree);
    writeKvm(tree);
    return tree;
  }

  private static void writeCpu(HostTree tree, int cpu) {
    int core = cpu % 8;
    int node = core / 4;
    String siblings = core + "," + (core + 8);
    String cpus = nodeCpus(node);
    tree.file(CPUS + "cpu" + cpu + "/topology/core_cpus_list", siblings)
        .file(CPUS + "cpu" + cpu + "/topology/package_cpus_list", cpus)
        .file(CPUS + "cpu" + cpu + "/cache/index3/level", "3")
        .file(CPUS + "cpu" + cpu + "/cache/index3/type", "Unified")
        .file(CPUS + "cpu" + cpu + "/cache/index3/size", "24576K")
        .file(CPUS + "cpu" + cpu + "/cache/index3/shared_cpu_list", cpus);
  }

  private static String nodeCpus(int node) {
    return node == 0 ? "0-3,8-11" : "4-7,12-15";
  }

  private static void writeNode(HostTree tree, int id) {
    String node = NODES + "node" + id + "/";
    tree.file(node + "cpulist", nodeCpus(id))
        .file(node + "distance", id == 0 ? "10 21" : "21 10")
        .file(
            node + "meminfo",
            "Node %1$d MemTotal: 33554432 kB\nNode %1$d MemFree: 20971520 kB".formatted(id));
    writePages(tree, node + "hugepages/hugepages-2048kB/", 4096);
  }

  private static void writePages(HostTree tree, String pool, int pages) {
    tree.file(pool + "nr_hugepages", Integer.toString(pages))
        .file(pool + "free_hugepages", Integer.toString(pages))
        .file(pool + "surplus_hugepages", "0");
  }

  private static void writeKernel(HostTree tree) {
    tree.file("/proc/sys/kernel/arch", "x86_64")
        .file("/proc/sys/kernel/osrelease", "6.1.0-18-amd64")
        .file("/proc/version", "Linux version 6.1.0-18-amd64 (builder) (gcc-12) #1 SMP")
        .file("/proc/mounts", "hugetlbfs /dev/hugepages hugetlbfs rw,relatime,pagesize=2M 0 0")
        .file(
            "/proc/meminfo",
            "MemTotal: 67108864 kB\nMemFree: 41943040 kB\nMemAvailable: 50331648 kB"
                + "\nHugepagesize: 2048 kB");
  }

  private static void writeKvm(HostTree tree) {
    tree.file(
            "/proc/cpuinfo",
            """
            processor\t: 0
            vendor_id\t: GenuineIntel
            model name\t: Intel(R) Xeon(R) Silver 4309Y CPU @ 2.80GHz
            flags\t\t: fpu tsc msr apic lm vmx x2apic constant_tsc nonstop_tsc
            vmx flags\t: vnmi posted_intr vapic ept vpid vapic_reg vid""")
        .file(MODULES + "kvm_intel/parameters/enable_apicv", "Y")
        .file(MODULES + "kvm_intel/parameters/ept", "Y")
        .file(MODULES + "kvm/parameters/halt_poll_ns", "200000");
  }
}
