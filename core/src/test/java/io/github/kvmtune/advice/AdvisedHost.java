package io.github.kvmtune.advice;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Hosts with a use; the advice for each is recorded under {@code golden/advice}. */
enum AdvisedHost {
  REALTIME_WITH_DEVICES(
      AdvisedHost::fresh,
      HostUse.of()
          .guests(
              List.of(guest("rt1", 4, 8, Profile.REALTIME), guest("db1", 8, 32, Profile.DEDICATED)))
          .with(Trait.ASSIGNED_DEVICES)),
  OVERCOMMITTED_AMD(InventedHosts::amdOneNode, HostUse.of(Profile.OVERCOMMITTED)),
  SHARED_BY_STRANGERS(
      AdvisedHost::neglected, HostUse.of(Profile.SHARED).with(Trait.UNTRUSTED_TENANTS)),
  ISOLATED(InventedHosts::isolatedCpus, HostUse.of(Profile.REALTIME));

  final Function<Path, HostTree> tree;
  final HostUse use;

  AdvisedHost(Function<Path, HostTree> tree, HostUse use) {
    this.tree = tree;
    this.use = use;
  }

  Host host(Path directory) {
    return HostProbe.at(tree.apply(directory).root()).probe();
  }

  String goldenFile() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }

  static Guest guest(String name, int vcpus, int gib, Profile profile) {
    return Guest.named(name).vcpus(vcpus).memory(ByteSize.gib(gib)).profile(profile).build();
  }

  /** Two nodes as installed: no huge pages, none mounted, no virtual functions, no IOMMU. */
  static HostTree fresh(Path root) {
    HostTree tree = InventedHosts.intelTwoNodes(root);
    for (String pool : pools()) {
      tree.file(pool + "/nr_hugepages", "0").file(pool + "/free_hugepages", "0");
    }
    String card = "/sys/devices/pci0000:3a/0000:3a:00.0/0000:3b:00.0";
    for (int function = 0; function < 4; function++) {
      tree.without(card + "/virtfn" + function);
    }
    return tree.file("/proc/mounts", "sysfs /sys sysfs rw 0 0")
        .file("/proc/cmdline", "ro quiet")
        .without("/sys/kernel/iommu_groups")
        .directory("/sys/kernel/iommu_groups");
  }

  private static List<String> pools() {
    return List.of(
        "/sys/devices/system/node/node0/hugepages/hugepages-2048kB",
        "/sys/devices/system/node/node1/hugepages/hugepages-2048kB",
        "/sys/devices/system/node/node0/hugepages/hugepages-1048576kB",
        "/sys/devices/system/node/node1/hugepages/hugepages-1048576kB",
        "/sys/kernel/mm/hugepages/hugepages-2048kB",
        "/sys/kernel/mm/hugepages/hugepages-1048576kB");
  }

  /** Two nodes on which everything that can be set is set unfavourably. */
  static HostTree neglected(Path root) {
    String clock = "/sys/devices/system/clocksource/clocksource0/";
    return InventedHosts.intelTwoNodes(root)
        .file("/sys/module/kvm_intel/parameters/enable_apicv", "N")
        .file("/sys/module/kvm_intel/parameters/ept", "N")
        .file("/sys/module/vhost_net/parameters/experimental_zcopytx", "1")
        .file("/sys/kernel/mm/transparent_hugepage/enabled", "always madvise [never]")
        .file("/sys/kernel/mm/ksm/run", "1")
        .file("/proc/sys/kernel/numa_balancing", "0")
        .file("/proc/cmdline", "ro mitigations=off")
        .file(clock + "current_clocksource", "hpet");
  }
}
