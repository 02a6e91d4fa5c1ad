package io.github.kvmtune.review;

import io.github.kvmtune.TestHosts;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
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
  REALTIME_GROUPS(
      root ->
          InventedHosts.intelTwoNodes(root)
              .file("/proc/mounts", "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0")
              .file("/sys/fs/cgroup/cpu/cpu.rt_runtime_us", "950000")),
  CONTAINER(
      root ->
          InventedHosts.intelTwoNodes(root)
              .file("/proc/1/status", "Name:\tinit\nCapBnd:\t00000000a80425fb\n")
              .file(
                  "/proc/self/limits",
                  "Max locked memory         8388608      8388608      bytes")),
  FIXED_TSC(
      () ->
          HostProbe.ofCapabilities(
                  """
                  <capabilities><host><cpu>
                    <arch>x86_64</arch>
                    <counter name='tsc' frequency='2100000000' scaling='no'/>
                  </cpu></host></capabilities>
                  """)
              .probe()),
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

  private final Supplier<Host> probe;
  private @Nullable Host host;

  CheckedHost(Supplier<Host> probe) {
    this.probe = probe;
  }

  CheckedHost(Function<Path, HostTree> tree) {
    this(() -> TestHosts.probe(tree));
  }

  static CheckedHost named(String word) {
    return word.isEmpty() ? TWO_NODES : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  synchronized Host host() {
    if (host == null) {
      host = probe.get();
    }
    return host;
  }
}
