package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parameters of KVM's modules that have no fact of their own. */
class ModuleParametersTest {

  @TempDir Path root = Path.of("");

  @Test
  void areKnownAsTheKernelPrintsThem() {
    HostTree tree =
        InventedHosts.intelTwoNodes(root)
            .file("/sys/module/kvm_intel/parameters/ple_gap", "128")
            .file("/sys/module/kvm_intel/parameters/vmentry_l1d_flush", "cond")
            .file("/sys/module/kvm/parameters/lapic_timer_advance_ns", "-1");
    Kvm kvm = HostProbe.at(tree.root()).probe().kvm();
    assertThat(kvm.parameter("kvm_intel.ple_gap"))
        .isEqualTo(Fact.known("128", "/sys/module/kvm_intel/parameters/ple_gap"));
    assertThat(kvm.parameter("kvm_intel.enable_apicv").is("Y")).isTrue();
    assertThat(kvm.parameter("kvm_intel.vmentry_l1d_flush").is("cond")).isTrue();
    assertThat(kvm.parameter("kvm_intel.dump_invalid_vmcs"))
        .isEqualTo(Fact.absent("/sys/module/kvm_intel/parameters/dump_invalid_vmcs"));
    assertThat(kvm.parameter("kvm.lapic_timer_advance_ns").is("-1")).isTrue();
  }

  @Test
  void ofTheOtherVendorAreLeftAlone() {
    HostTree tree =
        InventedHosts.intelTwoNodes(root).file("/sys/module/kvm_amd/parameters/avic", "\u0007");
    Host host = HostProbe.at(tree.root()).probe();
    assertThat(host.kvm().parameters()).doesNotContainKey("kvm_amd.avic");
    assertThat(host.problems()).isEmpty();
  }

  @Test
  void thatCannotBeReadAreAbsentAndReported() {
    HostTree tree =
        InventedHosts.intelTwoNodes(root).file("/sys/module/kvm/parameters/force_emulation", "%!");
    Host host = HostProbe.at(tree.root()).probe();
    assertThat(host.kvm().parameter("kvm.force_emulation").isKnown()).isFalse();
    assertThat(host.problems())
        .extracting(Problem::file)
        .containsExactly("/sys/module/kvm/parameters/force_emulation");
  }
}
