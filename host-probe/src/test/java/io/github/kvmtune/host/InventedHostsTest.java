package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kvmtune.host.Verdict.State;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that captured hosts lack, on hosts where all of them are known. */
class InventedHostsTest {

  @TempDir Path root = Path.of("");

  private static Host probe(HostTree tree) {
    Host host = HostProbe.at(tree.root()).probe();
    assertThat(host.problems()).isEmpty();
    return host;
  }

  @Test
  void readsPackagesCoresAndSharedCaches() {
    Host host = probe(InventedHosts.amdOneNode(root));
    CpuTopology topology = host.cpus().topology();
    assertThat(topology.packageCount().is(1)).isTrue();
    assertThat(topology.coreCount().is(8)).isTrue();
    assertThat(topology.threadsPerCore().is(2)).isTrue();
    assertThat(host.cpus().smt().is(Smt.ON)).isTrue();
    assertThat(topology.siblingsOf(3)).isEqualTo(IdSet.of(3, 11));
    assertThat(topology.l3DomainOf(12)).contains(IdSet.parse("4-7,12-15"));
    assertThat(topology.l3Domains().orElseThrow()).hasSize(2);
    assertThat(host.nodeOf(12)).map(NumaNode::id).contains(0);
  }

  @Test
  void readsMemoryAndPagesByNode() {
    Host host = probe(InventedHosts.intelTwoNodes(root));
    NumaNode node = host.node(1).orElseThrow();
    assertThat(node.cpus().is(IdSet.parse("8-15,24-31"))).isTrue();
    assertThat(node.distanceTo(0)).contains(21);
    assertThat(node.memory().total().is(ByteSize.gib(128))).isTrue();
    assertThat(node.memory().available().orElseThrow())
        .isEqualTo(ByteSize.gib(64).plus(ByteSize.mib(1024 - 256 + 512)));
    assertThat(node.hugePages(ByteSize.gib(1)).orElseThrow().freeMemory().is(ByteSize.gib(40)))
        .isTrue();
    assertThat(node.hugePages(ByteSize.mib(16))).isEmpty();
    assertThat(host.memory().hugePages(ByteSize.mib(2)).orElseThrow().total().is(8192L)).isTrue();
    assertThat(host.memory().hugePageMount(ByteSize.gib(1)).orElseThrow().path())
        .isEqualTo("/dev/hugepages-1G");
    assertThat(host.memory().transparentHugePages().enabled().is("madvise")).isTrue();
    assertThat(host.memory().numaBalancing().orElseThrow().followsThreads()).isTrue();
  }

  @Test
  void aMountWithoutPageSizeHasTheDefaultSize() {
    HostTree tree =
        InventedHosts.amdOneNode(root)
            .file("/proc/mounts", "hugetlbfs /dev/huge\\040pages hugetlbfs rw,relatime 0 0");
    assertThat(probe(tree).memory().hugePageMount(ByteSize.mib(2)))
        .map(HugePageMount::path)
        .contains("/dev/huge pages");
  }

  @Test
  void readsIsolatedCpus() {
    Host host = probe(InventedHosts.isolatedCpus(root));
    assertThat(host.cpus().isolated().is(IdSet.parse("2-7,10-15,18-23,26-31"))).isTrue();
    assertThat(host.cpus().nohzFull().is(IdSet.parse("2-7,10-15,18-23,26-31"))).isTrue();
  }

  @Test
  void kernelsThatDoNotListIsolatedCpusHaveThemOnTheCommandLine() {
    HostTree tree = InventedHosts.isolatedCpus(root).without("/sys/devices/system/cpu/isolated");
    Fact<IdSet> isolated = probe(tree).cpus().isolated();
    assertThat(isolated.is(IdSet.parse("2-7,10-15,18-23,26-31"))).isTrue();
    assertThat(isolated.source()).isEqualTo("/proc/cmdline");
  }

  @Test
  void aNodeMayHaveMemoryOnly() {
    Host host = probe(InventedHosts.memoryOnlyNode(root));
    assertThat(host.numaNodes())
        .extracting(NumaNode::isMemoryOnly)
        .containsExactly(false, false, true);
    assertThat(host.node(2).flatMap(node -> node.distanceTo(1))).contains(24);
  }

  @Test
  void readsWhatTheCpusetAllows() {
    Limits limits = probe(InventedHosts.container(root)).limits();
    assertThat(limits.allowedCpus().is(IdSet.parse("8-11"))).isTrue();
    assertThat(limits.allowedNodes().is(IdSet.of(1))).isTrue();
    assertThat(limits.cgroups().is(CgroupVersion.V2)).isTrue();
    assertThat(limits.realtimeRuntime().is(Duration.ofMillis(950))).isTrue();
  }

  @Test
  void readsCpusetsOfVersionOne() {
    HostTree tree =
        InventedHosts.container(root)
            .file("/proc/mounts", "cgroup /sys/fs/cgroup/cpuset cgroup rw,cpuset 0 0")
            .file("/sys/fs/cgroup/cpuset/machine.slice/cpuset.cpus", "0-7");
    Limits limits = probe(tree).limits();
    assertThat(limits.cgroups().is(CgroupVersion.V1)).isTrue();
    assertThat(limits.allowedCpus().is(IdSet.parse("0-7"))).isTrue();
    assertThat(limits.guestCpus().is(IdSet.parse("0-7"))).isTrue();
  }

  @Test
  void readsWhatAContainerForbids() {
    HostTree tree =
        InventedHosts.container(root)
            .file("/proc/1/status", "Name:\tinit\nCapBnd:\t000001fffeffffff\n");
    Limits limits = probe(tree).limits();
    assertThat(limits.realtimeScheduling().is(true)).isTrue();
    assertThat(limits.memoryLocking().is(false)).isTrue();
  }

  @Test
  void whoHasNoLimitOfLockedMemoryNeedsNoCapability() {
    HostTree tree =
        InventedHosts.container(root)
            .file("/proc/1/status", "CapBnd:\t00000000a80425fb")
            .file("/proc/self/limits", "Max locked memory         unlimited  unlimited  bytes");
    Limits limits = probe(tree).limits();
    assertThat(limits.realtimeScheduling().is(false)).isTrue();
    assertThat(limits.memoryLocking().is(true)).isTrue();
  }

  @Test
  void tellsWhetherCgroupsShareRealtime() {
    HostTree tree =
        InventedHosts.amdOneNode(root)
            .file("/proc/mounts", "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu 0 0");
    assertThat(probe(tree).limits().realtimeGroups().is(false)).isTrue();
    tree.file("/sys/fs/cgroup/cpu/cpu.rt_runtime_us", "950000");
    assertThat(probe(tree).limits().realtimeGroups().is(true)).isTrue();
  }

  @Test
  void aMaskThatIsNoneIsAProblem() {
    HostTree tree = InventedHosts.amdOneNode(root).file("/proc/1/status", "CapBnd:\tall");
    Host host = HostProbe.at(tree.root()).probe();
    assertThat(host.limits().realtimeScheduling().isKnown()).isFalse();
    assertThat(host.problems()).extracting(Problem::file).containsExactly("/proc/1/status");
  }

  @Test
  void realtimeThreadsWithoutLimitMayUseTheWholePeriod() {
    HostTree tree =
        InventedHosts.amdOneNode(root).file("/proc/sys/kernel/sched_rt_runtime_us", "-1");
    assertThat(probe(tree).limits().realtimeRuntime().is(Duration.ofSeconds(1))).isTrue();
  }

  @Test
  void tellsFreeVirtualFunctionsFromTakenOnes() {
    Pci pci = probe(InventedHosts.intelTwoNodes(root)).pci();
    PhysicalFunction card = pci.physicalFunctions().orElseThrow().get(0);
    assertThat(card.address()).isEqualTo("0000:3b:00.0");
    assertThat(card.interfaces()).containsExactly("ens1f0");
    assertThat(card.node().is(0)).isTrue();
    assertThat(card.possible().is(64)).isTrue();
    assertThat(card.virtualFunctions())
        .extracting(function -> function.taken().state())
        .containsExactly(State.ACTIVE, State.ACTIVE, State.INACTIVE, State.INACTIVE);
    assertThat(card.freeFunctions())
        .extracting(VirtualFunction::address)
        .containsExactly("0000:3b:02.2", "0000:3b:02.3");
    assertThat(card.virtualFunctions().get(3).iommuGroup().is(44)).isTrue();
    assertThat(pci.groupOf("0000:3b:02.3")).map(IommuGroup::id).contains(44);
  }

  @Test
  void cardsAndTheirFunctionsAreOnTheirNodes() {
    Pci pci = probe(InventedHosts.cardsOnBothNodes(root)).pci();
    assertThat(pci.physicalFunctions().orElseThrow())
        .extracting(card -> card.node().orElseThrow(), card -> card.freeFunctions().size())
        .containsExactly(tuple(0, 2), tuple(1, 1));
    assertThat(pci.physicalFunctions().orElseThrow().get(1).virtualFunctions())
        .extracting(function -> function.node().orElseThrow(), f -> f.iommuGroup().orElseThrow())
        .containsExactly(tuple(1, 61), tuple(1, 62));
  }

  @Test
  void devicesCanBeGivenAwayWhereThereAreIommuGroups() {
    HostTree tree = InventedHosts.intelTwoNodes(root);
    assertThat(probe(tree).pci().iommu().isActive()).isTrue();
    tree.without("/sys/kernel/iommu_groups").directory("/sys/kernel/iommu_groups");
    assertThat(probe(tree).pci().iommu().state()).isEqualTo(State.INACTIVE);
    tree.without("/sys/kernel/iommu_groups");
    assertThat(probe(tree).pci().iommu().isUnknown()).isTrue();
  }

  @Test
  void readsInterfacesAndBridges() {
    Networking networking = probe(InventedHosts.intelTwoNodes(root)).networking();
    assertThat(networking.bridges()).extracting(NetworkInterface::name).containsExactly("br0");
    NetworkInterface card = networking.byName("ens1f0").orElseThrow();
    assertThat(card.node().is(0)).isTrue();
    assertThat(card.driver().is("ice")).isTrue();
    assertThat(card.pciAddress().is("0000:3b:00.0")).isTrue();
    assertThat(card.receiveQueues().is(8)).isTrue();
    assertThat(card.master().is("br0")).isTrue();
    assertThat(networking.vhostNet().is(true)).isTrue();
    assertThat(networking.zeroCopyTransmit().is(false)).isTrue();
  }

  @Test
  void readsBlockDevices() {
    BlockDevice disk =
        probe(InventedHosts.intelTwoNodes(root)).storage().byName("nvme0n1").orElseThrow();
    assertThat(disk.path()).isEqualTo("/dev/nvme0n1");
    assertThat(disk.size().is(ByteSize.bytes(1_000_204_886_016L))).isTrue();
    assertThat(disk.rotational().is(false)).isTrue();
    assertThat(disk.scheduler().is("none")).isTrue();
    assertThat(disk.schedulers().is(List.of("none", "mq-deadline"))).isTrue();
    assertThat(disk.hardwareQueues().is(8)).isTrue();
    assertThat(disk.discards().is(true)).isTrue();
    assertThat(disk.node().is(1)).isTrue();
  }

  @Test
  void anUnknownNodeIsAbsentRatherThanMinusOne() {
    BlockDevice disk = probe(InventedHosts.amdOneNode(root)).storage().byName("sda").orElseThrow();
    assertThat(disk.node().isKnown()).isFalse();
    assertThat(disk.node().source()).endsWith("0000:00:17.0/numa_node");
    assertThat(disk.discards().is(false)).isTrue();
  }

  @Test
  void readsClockAndVulnerabilities() {
    Host host = probe(InventedHosts.intelTwoNodes(root));
    assertThat(host.time().stableTsc().isActive()).isTrue();
    assertThat(host.security().vulnerabilities().orElseThrow())
        .filteredOn(vulnerability -> vulnerability.isOpen().is(true))
        .extracting(Vulnerability::name)
        .containsExactly("mds");
    assertThat(host.kvm().haltPolling().limit().is(Duration.ofNanos(200_000))).isTrue();
    assertThat(host.kvm().nested().is(true)).isTrue();
    assertThat(host.kernel().orElseThrow().isAtLeast(6, 1)).isTrue();
    assertThat(host.arch().is("x86_64")).isTrue();
    assertThat(host.cpus().governors().is(List.of(new CpuGroup("schedutil", IdSet.range(0, 3)))))
        .isTrue();
  }

  @Test
  void anotherClocksourceThanTheTscIsNamed() {
    HostTree tree =
        InventedHosts.intelTwoNodes(root)
            .file("/sys/devices/system/clocksource/clocksource0/current_clocksource", "hpet");
    Verdict stable = probe(tree).time().stableTsc();
    assertThat(stable.state()).isEqualTo(State.INACTIVE);
    assertThat(stable.reason()).contains("hpet");
  }

  @Test
  void coresOfAHybridCpuHaveKinds() {
    HostTree tree =
        InventedHosts.amdOneNode(root)
            .file("/sys/devices/cpu_core/cpus", "0-7")
            .file("/sys/devices/cpu_atom/cpus", "8-15");
    assertThat(probe(tree).cpus().kinds().orElseThrow())
        .containsExactly(
            new CpuGroup("core", IdSet.range(0, 7)), new CpuGroup("atom", IdSet.range(8, 15)));
  }

  @Test
  void coresOfUnequalCapacityAreKinds() {
    HostTree tree = InventedHosts.amdOneNode(root);
    for (int cpu = 0; cpu < 16; cpu++) {
      tree.file("/sys/devices/system/cpu/cpu" + cpu + "/cpu_capacity", cpu < 4 ? "446" : "1024");
    }
    assertThat(probe(tree).cpus().kinds().orElseThrow())
        .containsExactly(
            new CpuGroup("capacity 446", IdSet.range(0, 3)),
            new CpuGroup("capacity 1024", IdSet.range(4, 15)));
  }

  @Test
  void theSameTreeGivesEqualFacts() {
    HostTree tree = InventedHosts.intelTwoNodes(root);
    assertThat(probe(tree)).isEqualTo(probe(tree));
  }
}
