package io.github.kvmtune;

import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.host.invented.InventedKvm;
import io.github.kvmtune.host.invented.Layout;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;

/** Hosts as experts assumed them when they wrote domains by hand. */
final class ExpertHosts {

  private ExpertHosts() {}

  /**
   * Two nodes of 16 cores with 2 threads, the sibling of n being n+32; CPUs 0-1 and 16-17 with
   * their siblings run the host; 64 pages of 1 GiB are free on node 0.
   */
  static HostTree twoNodes(Path root) {
    HostTree tree = usual(root, "2-15,18-31,34-47,50-63");
    Layout.writePages(tree, ByteSize.gib(1), 64, 64);
    return tree;
  }

  /** The same with pages of 2 MiB instead. */
  static HostTree smallPages(Path root) {
    HostTree tree = usual(root, "2-15,18-31,34-47,50-63");
    Layout.writePages(tree, ByteSize.mib(2), 16384, 16384);
    return tree;
  }

  /** The same with CPUs 18-25 of node 1 and their siblings isolated, and an SR-IOV card. */
  static HostTree isolated(Path root) {
    HostTree tree = usual(root, "18-25,50-57");
    Layout.writePages(tree, ByteSize.gib(1), 0, 16);
    return tree;
  }

  private static HostTree usual(Path root, String isolated) {
    HostTree tree = InventedHosts.intelKvmOnly(root);
    new Layout(2, 16, 2, 16, ByteSize.gib(256)).writeTo(tree);
    finish(tree);
    return tree.file("/sys/devices/system/cpu/isolated", isolated)
        .file("/sys/devices/system/cpu/nohz_full", isolated);
  }

  /**
   * Two nodes of 40 cores with 2 threads, the sibling of n being n+80; four cores of each run the
   * host; 128 pages of 1 GiB are free on each.
   */
  static HostTree wide(Path root) {
    String isolated = "4-39,44-79,84-119,124-159";
    HostTree tree = HostTree.in(root);
    new Layout(2, 40, 2, 40, ByteSize.gib(256)).writeTo(tree);
    Layout.writePages(tree, ByteSize.gib(1), 128, 128);
    InventedKvm.intel(tree);
    finish(tree);
    return tree.file("/sys/devices/system/cpu/isolated", isolated)
        .file("/sys/devices/system/cpu/nohz_full", isolated);
  }

  private static void finish(HostTree tree) {
    String clock = "/sys/devices/system/clocksource/clocksource0/";
    tree.file(clock + "current_clocksource", "tsc")
        .file("/sys/fs/cgroup/cgroup.controllers", "cpuset cpu io memory pids")
        .file("/proc/sys/kernel/sched_rt_period_us", "1000000")
        .file("/proc/sys/kernel/sched_rt_runtime_us", "-1");
  }
}
