package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Verdict.State;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.IdSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Idle states, resctrl, vDPA, interrupt remapping, the TSC and io_uring. */
class HostFeaturesTest {

  private static final String CPUS = "/sys/devices/system/cpu";
  private static final String INFO = "/sys/fs/resctrl/info";

  @TempDir Path root = Path.of("");

  private HostTree tree = HostTree.in(root);

  @BeforeEach
  void inventHost() {
    tree = InventedHosts.intelTwoNodes(root);
  }

  private Host probe() {
    return HostProbe.at(tree.root()).probe();
  }

  private void idleStates() {
    tree.file(CPUS + "/cpuidle/current_driver", "intel_idle")
        .file(CPUS + "/cpuidle/current_governor", "menu");
    for (int cpu = 0; cpu < 32; cpu++) {
      String states = CPUS + "/cpu" + cpu + "/cpuidle/state";
      tree.file(states + "0/name", "POLL").file(states + "0/latency", "0");
      tree.file(states + "0/disable", "0");
      tree.file(states + "1/name", "C6").file(states + "1/latency", "133");
      tree.file(states + "1/disable", cpu < 4 ? "1" : "0");
    }
  }

  @Test
  void knowsWhichCpusMayNotSleepDeeply() {
    idleStates();
    Idle idle = probe().cpus().idle();
    assertThat(idle.driver().is("intel_idle")).isTrue();
    assertThat(idle.governor().is("menu")).isTrue();
    IdleState deepest = idle.states().orElseThrow().get(1);
    assertThat(deepest.name()).isEqualTo("C6");
    assertThat(deepest.latency().is(Duration.ofNanos(133_000))).isTrue();
    assertThat(deepest.disabledOn().is(IdSet.range(0, 3))).isTrue();
  }

  @Test
  void oneCpuThatCannotBeReadMakesTheSetUnknown() {
    idleStates();
    tree.file(CPUS + "/cpu7/cpuidle/state1/disable", "perhaps");
    Host host = probe();
    assertThat(host.cpus().idle().states().orElseThrow().get(1).disabledOn().isKnown()).isFalse();
    assertThat(host.problems()).hasSize(1);
  }

  @Test
  void knowsHowCachesAndBandwidthCanBeDivided() {
    tree.file(INFO + "/L3/num_closids", "16")
        .file(INFO + "/L3/cbm_mask", "7ff")
        .file(INFO + "/L3/min_cbm_bits", "1")
        .file(INFO + "/MB/num_closids", "8")
        .file(INFO + "/MB/min_bandwidth", "10")
        .file(INFO + "/MB/bandwidth_gran", "10")
        .file(INFO + "/L3_MON/num_rmids", "256");
    Resctrl resctrl = probe().resctrl();
    CacheAllocation cache = resctrl.caches().orElseThrow().get(0);
    assertThat(resctrl.caches().orElseThrow()).hasSize(1);
    assertThat(cache.name()).isEqualTo("L3");
    assertThat(List.of(cache.classes().orElseThrow(), cache.ways().orElseThrow()))
        .containsExactly(16, 11);
    assertThat(resctrl.bandwidth().orElseThrow().leastPercent().is(10)).isTrue();
    assertThat(resctrl.usable().isActive()).isTrue();
  }

  @Test
  void resctrlThatIsNotMountedIsSaidToBe() {
    tree.file("/proc/cpuinfo", "processor : 0\nvendor_id : GenuineIntel\nflags : tsc lm cat_l3");
    assertThat(probe().resctrl().usable().reason()).contains("mount -t resctrl");
    tree.file("/proc/cpuinfo", "processor : 0\nvendor_id : GenuineIntel\nflags : tsc lm");
    assertThat(probe().resctrl().usable().reason()).contains("the CPU can divide neither");
  }

  @Test
  void findsVdpaDevices() {
    String device = "/sys/devices/pci0000:3a/0000:3a:00.0/0000:3b:02.2/vdpa0";
    tree.directory(device + "/vhost-vdpa-3")
        .link(device + "/driver", "../../../../../bus/vdpa/drivers/vhost_vdpa")
        .link(
            "/sys/bus/vdpa/devices/vdpa0",
            "../../../devices/pci0000:3a/0000:3a:00.0/0000:3b:02.2/vdpa0");
    VdpaDevice vdpa = probe().networking().vdpa().orElseThrow().get(0);
    assertThat(vdpa.path().is("/dev/vhost-vdpa-3")).isTrue();
    assertThat(vdpa.driver().is("vhost_vdpa")).isTrue();
    assertThat(vdpa.node().is(0)).isTrue();
    assertThat(vdpa.pciAddress().is("0000:3b:02.2")).isTrue();
  }

  @Test
  void aHostWithoutTheVdpaBusIsNotSaidToHaveNoDevices() {
    assertThat(probe().networking().vdpa().isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "IR-PCI-MSI-0000:3b:00.0, true",
    "PCI-MSIX-0000:00:01.0, false",
    "IO-APIC,",
    "DMAR-MSI,"
  })
  void theNameOfAnInterruptControllerTellsOfRemapping(String chip, Boolean remapped) {
    tree.file("/sys/kernel/irq/0/chip_name", "IO-APIC").file("/sys/kernel/irq/24/chip_name", chip);
    assertThat(probe().pci().interruptRemapping().value().orElse(null)).isEqualTo(remapped);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6.8.0, ACTIVE",
    "1, 6.8.0, INACTIVE",
    "2, 6.8.0, INACTIVE",
    ", 5.0.21, INACTIVE",
    ", 6.1.0, ACTIVE",
    ", 6.8.0, UNKNOWN"
  })
  void ioUringDependsOnItsSwitchElseOnTheKernel(String value, String kernel, State state) {
    String file = "/proc/sys/kernel/io_uring_disabled";
    tree.file("/proc/sys/kernel/osrelease", kernel).file(file, String.valueOf(value));
    if (value == null) {
      tree.without(file);
    }
    assertThat(probe().ioUring().state()).isEqualTo(state);
  }

  @Test
  void tscScalingIsAFlagOfEachVendorsOwnKind() {
    tree.file(
        "/proc/cpuinfo",
        "processor : 0\nvendor_id : GenuineIntel\nflags : tsc lm\nvmx flags : vnmi tsc_scaling");
    assertThat(probe().time().tscScaling().is(true)).isTrue();
    tree.file("/proc/cpuinfo", "processor : 0\nvendor_id : AuthenticAMD\nflags : tsc lm svm");
    assertThat(probe().time().tscScaling().is(false)).isTrue();
  }

  @Test
  void theFrequencyOfTheTscComesFromLibvirt() {
    String capabilities =
        "<capabilities><host><cpu><counter name='tsc' frequency='2100000000' scaling='yes'/></cpu>"
            + "</host></capabilities>";
    Host both = HostProbe.at(root).with(LibvirtDocuments.of(capabilities)).probe();
    assertThat(both.time().tscHertz().is(2_100_000_000L)).isTrue();
  }
}
