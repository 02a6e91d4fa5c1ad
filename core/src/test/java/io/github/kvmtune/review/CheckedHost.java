package io.github.kvmtune.review;

import io.github.kvmtune.TestHosts;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hosts that domains are checked for. */
enum CheckedHost {
  TWO_NODES(InventedHosts::intelTwoNodes),
  ISOLATED(InventedHosts::isolatedCpus),
  AMD(InventedHosts::amdOneNode),
  AVIC(TestHosts::avic),
  X2AVIC(TestHosts::x2avic),
  BALANCING(root -> InventedHosts.intelTwoNodes(root).file("/proc/sys/kernel/numa_balancing", "1")),
  NO_SEV(root -> InventedHosts.amdOneNode(root).file("/sys/module/kvm_amd/parameters/sev", "N")),
  NO_REALTIME(
      root -> InventedHosts.intelTwoNodes(root).file("/proc/sys/kernel/sched_rt_runtime_us", "0")),
  NO_SWAP(
      root ->
          InventedHosts.intelTwoNodes(root)
              .file("/proc/meminfo", "MemTotal: 268435456 kB\nSwapTotal: 0 kB")),
  CGROUP_V1(
      root ->
          InventedHosts.intelTwoNodes(root)
              .without("/sys/fs/cgroup")
              .file("/proc/mounts", "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu,cpuacct 0 0")),
  NO_GIANT_MOUNT(
      root ->
          InventedHosts.intelTwoNodes(root)
              .file("/proc/mounts", "hugetlbfs /dev/hugepages hugetlbfs rw,pagesize=2M 0 0"));

  private final Function<Path, HostTree> tree;
  private @Nullable Host host;

  CheckedHost(Function<Path, HostTree> tree) {
    this.tree = tree;
  }

  static CheckedHost named(String word) {
    return word.isEmpty() ? TWO_NODES : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  synchronized Host host() {
    if (host == null) {
      host = TestHosts.probe(tree);
    }
    return host;
  }
}
