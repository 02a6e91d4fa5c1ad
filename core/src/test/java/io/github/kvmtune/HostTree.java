package io.github.kvmtune;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the kernel files of a host that a test needs, so that planning starts from the same files
 * as on a real one. CPU numbers follow what most x86 servers do: thread t of core c is CPU c + t *
 * cores.
 */
public final class HostTree {

  private static final String CPU = "sys/devices/system/cpu/";
  private static final String NODE = "sys/devices/system/node/";

  private final Path root;
  private int nodes;
  private int coresPerNode;
  private int threads;

  public HostTree(Path root) {
    this.root = root;
  }

  /** Two nodes of 8 cores with 2 threads, 96 GiB each, of which 48 are 1 GiB pages; APICv on. */
  public static HostTree intel2Node(Path root) {
    return new HostTree(root)
        .topology(2, 8, 2)
        .memory(96, 40 * 1024)
        .hugePages(1_048_576, 48)
        .intel("Y")
        .devices();
  }

  /** One node of 16 cores with 2 threads and two L3 domains; AVIC on without x2AVIC. */
  public static HostTree amdAvic(Path root) {
    return new HostTree(root)
        .topology(1, 16, 2)
        .memory(64, 60_000)
        .hugePages(2048, 8192)
        .amd("Y")
        .devices();
  }

  public Host probe() {
    return HostProbe.at(root).probe();
  }

  /** Writes a tree below a directory of its own, probes it, and removes it. */
  public static Host probeOnce(Function<Path, HostTree> tree) {
    try {
      Path root = Files.createTempDirectory("host");
      try {
        return tree.apply(root).probe();
      } finally {
        delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  public HostTree topology(int nodes, int coresPerNode, int threads) {
    this.nodes = nodes;
    this.coresPerNode = coresPerNode;
    this.threads = threads;
    write(CPU + "online", "0-" + (nodes * coresPerNode * threads - 1));
    write(NODE + "online", nodes == 1 ? "0" : "0-" + (nodes - 1));
    for (int node = 0; node < nodes; node++) {
      write(NODE + "node" + node + "/cpulist", cpusOf(node).toString());
      write(NODE + "node" + node + "/distance", distances(node));
      for (int cpu : cpusOf(node)) {
        core(cpu, node);
      }
    }
    return this;
  }

  private void core(int cpu, int node) {
    int cores = nodes * coresPerNode;
    IdSet siblings = IdSet.of(IntStream.range(0, threads).map(t -> cpu % cores + t * cores));
    String directory = CPU + "cpu" + cpu + "/";
    write(directory + "topology/thread_siblings_list", siblings.toString());
    write(directory + "topology/core_siblings_list", cpusOf(node).toString());
    write(directory + "topology/physical_package_id", String.valueOf(node));
    write(directory + "cache/index3/level", "3");
    write(directory + "cache/index3/type", "Unified");
    write(directory + "cache/index3/size", "32768K");
    write(directory + "cache/index3/shared_cpu_list", cpusOf(node).toString());
  }

  private IdSet cpusOf(int node) {
    int cores = nodes * coresPerNode;
    return IdSet.of(
        IntStream.range(0, threads)
            .flatMap(
                t ->
                    IntStream.range(node * coresPerNode, (node + 1) * coresPerNode)
                        .map(core -> core + t * cores)));
  }

  private String distances(int node) {
    return IntStream.range(0, nodes)
        .mapToObj(other -> other == node ? "10" : "21")
        .collect(Collectors.joining(" "));
  }

  /** Memory of each node, and how much of it normal pages have left. */
  public HostTree memory(int gibPerNode, int freeMibPerNode) {
    for (int node = 0; node < nodes; node++) {
      write(
          NODE + "node" + node + "/meminfo",
          "Node "
              + node
              + " MemTotal: "
              + gibPerNode * 1024L * 1024
              + " kB\n"
              + "Node "
              + node
              + " MemFree: "
              + freeMibPerNode * 1024L
              + " kB\n");
    }
    write(
        "proc/meminfo",
        "MemTotal: "
            + nodes * gibPerNode * 1024L * 1024
            + " kB\n"
            + "MemAvailable: "
            + nodes * freeMibPerNode * 1024L
            + " kB\n");
    return this;
  }

  /** A pool of huge pages on each node, all of them free. */
  public HostTree hugePages(int pageKib, int freePerNode) {
    for (int node = 0; node < nodes; node++) {
      String pool = NODE + "node" + node + "/hugepages/hugepages-" + pageKib + "kB/";
      write(pool + "nr_hugepages", String.valueOf(freePerNode));
      write(pool + "free_hugepages", String.valueOf(freePerNode));
      write(pool + "surplus_hugepages", "0");
    }
    return this;
  }

  public HostTree isolated(String cpus) {
    return write(CPU + "isolated", cpus);
  }

  public HostTree intel(String apicv) {
    cpuinfo(
        "GenuineIntel",
        "Intel(R) Xeon(R) Gold 6430",
        "vmx constant_tsc nonstop_tsc",
        "vapic vapic_reg vid posted_intr");
    return write("sys/module/kvm_intel/parameters/enable_apicv", apicv);
  }

  public HostTree amd(String avic) {
    cpuinfo("AuthenticAMD", "AMD EPYC 7513", "svm avic topoext constant_tsc nonstop_tsc", "");
    return write("sys/module/kvm_amd/parameters/avic", avic);
  }

  private void cpuinfo(String vendor, String name, String flags, String vmxFlags) {
    write(
        "proc/cpuinfo",
        "processor\t: 0\nvendor_id\t: "
            + vendor
            + "\nmodel name\t: "
            + name
            + "\nflags\t\t: "
            + flags
            + "\n"
            + (vmxFlags.isEmpty() ? "" : "vmx flags\t: " + vmxFlags + "\n"));
    write("proc/sys/kernel/arch", "x86_64");
  }

  /** vhost-net, the TSC as clock, room for native AIO, a current kernel. */
  public HostTree devices() {
    write("dev/vhost-net", "");
    write("sys/module/vhost_net/parameters/experimental_zcopytx", "0");
    write("sys/devices/system/clocksource/clocksource0/current_clocksource", "tsc");
    write("proc/sys/fs/aio-max-nr", "65536");
    write("proc/sys/fs/aio-nr", "0");
    write("proc/sys/kernel/osrelease", "6.1.0-18-amd64");
    write("sys/kernel/mm/ksm/run", "0");
    return write("sys/kernel/mm/transparent_hugepage/enabled", "always [madvise] never");
  }

  public HostTree write(String file, String content) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, content + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
