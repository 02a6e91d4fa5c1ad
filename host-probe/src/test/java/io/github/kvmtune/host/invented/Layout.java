package io.github.kvmtune.host.invented;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * CPUs and NUMA nodes in the usual order of x86 servers: first one thread of every core, node by
 * node, then the cores' second threads.
 *
 * @param nodes NUMA nodes, each a package of its own
 * @param cores cores of each node
 * @param threads threads of each core
 * @param coresPerL3 cores that share a level 3 cache
 * @param memory memory of each node
 */
public record Layout(int nodes, int cores, int threads, int coresPerL3, ByteSize memory) {

  private static final String CPUS = "/sys/devices/system/cpu";
  private static final String NODES = "/sys/devices/system/node";

  int cpus() {
    return nodes * cores * threads;
  }

  /** The threads of some neighbouring cores, cores being numbered over all nodes. */
  private IdSet threadsOf(int firstCore, int count) {
    return IdSet.of(
        IntStream.range(0, threads)
            .flatMap(
                thread ->
                    IntStream.range(firstCore, firstCore + count)
                        .map(core -> core + thread * nodes * cores)));
  }

  IdSet node(int id) {
    return threadsOf(id * cores, cores);
  }

  public void writeTo(HostTree tree) {
    IdSet all = IdSet.range(0, cpus() - 1);
    tree.file(CPUS + "/online", all.toString())
        .file(CPUS + "/present", all.toString())
        .file(CPUS + "/possible", all.toString())
        .file(CPUS + "/offline", "")
        .file(CPUS + "/smt/control", threads > 1 ? "on" : "notsupported")
        .file(CPUS + "/isolated", "")
        .file(CPUS + "/nohz_full", "  (null)");
    all.forEach(cpu -> writeCpu(tree, cpu));
    tree.file(NODES + "/online", IdSet.range(0, nodes - 1).toString());
    IntStream.range(0, nodes).forEach(node -> writeNode(tree, node));
  }

  private void writeCpu(HostTree tree, int cpu) {
    int core = cpu % (nodes * cores);
    int node = core / cores;
    String topology = CPUS + "/cpu" + cpu + "/topology/";
    tree.file(topology + "core_cpus_list", threadsOf(core, 1).toString())
        .file(topology + "die_cpus_list", node(node).toString())
        .file(topology + "package_cpus_list", node(node).toString())
        .file(topology + "physical_package_id", "" + node);
    writeCache(tree, cpu, 2, threadsOf(core, 1), "2048K");
    int firstOfL3 = core - core % coresPerL3;
    writeCache(tree, cpu, 3, threadsOf(firstOfL3, coresPerL3), "32768K");
  }

  private static void writeCache(HostTree tree, int cpu, int level, IdSet shared, String size) {
    String cache = CPUS + "/cpu" + cpu + "/cache/index" + level + "/";
    tree.file(cache + "level", "" + level)
        .file(cache + "type", "Unified")
        .file(cache + "shared_cpu_list", shared.toString())
        .file(cache + "size", size);
  }

  private void writeNode(HostTree tree, int id) {
    String node = NODES + "/node" + id;
    tree.file(node + "/cpulist", node(id).toString())
        .file(node + "/distance", distances(id))
        .file(node + "/meminfo", meminfo(id));
  }

  private String distances(int id) {
    return IntStream.range(0, nodes)
        .mapToObj(other -> other == id ? "10" : "21")
        .collect(Collectors.joining(" "));
  }

  private String meminfo(int id) {
    long total = memory.toKib();
    return """
        Node %1$d MemTotal:       %2$d kB
        Node %1$d MemFree:        %3$d kB
        Node %1$d FilePages:      1048576 kB
        Node %1$d Shmem:          262144 kB
        Node %1$d SReclaimable:   524288 kB"""
        .formatted(id, total, total / 2);
  }

  /** Puts huge pages on a node and, in sum, on the machine. */
  public static void writePages(HostTree tree, ByteSize size, long... totals) {
    String pool = "/hugepages/hugepages-" + size.toKib() + "kB/";
    for (int node = 0; node < totals.length; node++) {
      writePool(tree, NODES + "/node" + node + pool, totals[node]);
    }
    String machine = "/sys/kernel/mm" + pool;
    writePool(tree, machine, Arrays.stream(totals).sum());
    tree.file(machine + "resv_hugepages", "0").file(machine + "nr_overcommit_hugepages", "0");
  }

  private static void writePool(HostTree tree, String pool, long total) {
    tree.file(pool + "nr_hugepages", "" + total)
        .file(pool + "free_hugepages", "" + total)
        .file(pool + "surplus_hugepages", "0");
  }
}
