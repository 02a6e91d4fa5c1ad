package io.github.kvmtune.host.invented;

import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;

/** Ready hosts for tests, each easy to vary by writing further files. */
public final class InventedHosts {

  private InventedHosts() {}

  /**
   * Two packages and nodes of 8 cores with 2 threads: CPUs 0-7,16-23 and 8-15,24-31. Each node has
   * 128 GiB, of them 4096 pages of 2 MiB, and 16 or 40 pages of 1 GiB. Linux 6.1, APICv on. An
   * SR-IOV card with four functions is on node 0, an NVMe disk on node 1.
   */
  public static HostTree intelTwoNodes(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(2, 8, 2, 8, ByteSize.gib(128)).writeTo(tree);
    Layout.writePages(tree, ByteSize.mib(2), 4096, 4096);
    Layout.writePages(tree, ByteSize.gib(1), 16, 40);
    InventedKernel.debian12(tree, ByteSize.gib(256));
    InventedKvm.intel(tree);
    InventedDevices.sriovCard(tree);
    InventedDevices.nvmeDisk(tree);
    return tree;
  }

  /**
   * One node of 8 cores with 2 threads, CPUs 0-15, in two core complexes of 4 cores (CPUs 0-3,8-11
   * and 4-7,12-15), 64 GiB, 1024 pages of 2 MiB. Linux 6.1; a CPU with x2AVIC that is left off, as
   * is the default there.
   */
  public static HostTree amdOneNode(Path root) {
    HostTree tree = HostTree.in(root);
    new Layout(1, 8, 2, 4, ByteSize.gib(64)).writeTo(tree);
    Layout.writePages(tree, ByteSize.mib(2), 1024);
    InventedKernel.debian12(tree, ByteSize.gib(64));
    InventedKvm.amd(tree);
    InventedDevices.spinningDisk(tree);
    return tree;
  }

  /** Of the two-node Intel host only the CPU's description, the kernel's release and KVM. */
  public static HostTree intelKvmOnly(Path root) {
    HostTree tree = HostTree.in(root).file("/proc/sys/kernel/osrelease", "6.1.0-18-amd64");
    InventedKvm.intel(tree);
    return tree;
  }

  /** Of the AMD host only the CPU's description, the kernel's release and KVM. */
  public static HostTree amdKvmOnly(Path root) {
    HostTree tree = HostTree.in(root).file("/proc/sys/kernel/osrelease", "6.1.0-18-amd64");
    InventedKvm.amd(tree);
    return tree;
  }

  /** The two-node host booted for realtime guests: CPUs 2-7,10-15,18-23,26-31 are set aside. */
  public static HostTree isolatedCpus(Path root) {
    return intelTwoNodes(root)
        .file("/sys/devices/system/cpu/isolated", "2-7,10-15,18-23,26-31")
        .file("/sys/devices/system/cpu/nohz_full", "2-7,10-15,18-23,26-31")
        .file("/proc/cmdline", "ro isolcpus=domain,managed_irq,2-7,10-15,18-23,26-31")
        .file("/proc/sys/kernel/numa_balancing", "0");
  }

  /** The two-node host with a third node of 256 GiB that has no CPUs, such as CXL memory. */
  public static HostTree memoryOnlyNode(Path root) {
    String nodes = "/sys/devices/system/node";
    return intelTwoNodes(root)
        .file(nodes + "/online", "0-2")
        .file(nodes + "/node0/distance", "10 21 14")
        .file(nodes + "/node1/distance", "21 10 24")
        .file(nodes + "/node2/distance", "14 24 10")
        .file(nodes + "/node2/cpulist", "")
        .file(
            nodes + "/node2/meminfo",
            "Node 2 MemTotal: 268435456 kB\nNode 2 MemFree: 268435456 kB");
  }

  /** The two-node host with an SR-IOV card on each node; each has functions free and taken. */
  public static HostTree cardsOnBothNodes(Path root) {
    HostTree tree = intelTwoNodes(root);
    InventedDevices.secondSriovCard(tree);
    return tree;
  }

  /** The two-node host seen from a container that may use four CPUs of node 1 only. */
  public static HostTree container(Path root) {
    return intelTwoNodes(root)
        .file("/proc/self/cpuset", "/machine.slice/ct7")
        .file("/sys/fs/cgroup/machine.slice/ct7/cpuset.cpus.effective", "8-11")
        .file("/sys/fs/cgroup/machine.slice/ct7/cpuset.mems.effective", "1");
  }
}
