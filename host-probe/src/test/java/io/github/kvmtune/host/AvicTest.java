package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Verdict.State;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvicTest {

  private static final String PARAMETER = "/sys/module/kvm_amd/parameters/avic";
  private static final String CPU = "processor : 0\nvendor_id : AuthenticAMD\nflags : tsc lm svm ";

  private HostTree tree = HostTree.in(Path.of(""));

  @BeforeEach
  void write(@TempDir Path root) {
    tree = InventedHosts.amdKvmOnly(root);
  }

  private Kvm kvm() {
    return HostProbe.at(tree.root()).probe().kvm();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Y, 'avic x2avic', 6.18.2,           ACTIVE,   ACTIVE
          1, 'avic x2avic', 6.1.0-18-amd64,   ACTIVE,   ACTIVE
          Y, 'avic x2avic', 5.15.0-91-generic, ACTIVE,  INACTIVE
          1, 'avic',        6.1.0-18-amd64,   ACTIVE,   INACTIVE
          1, 'avic',        5.4.0,            ACTIVE,   INACTIVE
          N, 'avic x2avic', 6.17.0,           INACTIVE, INACTIVE
          0, 'avic',        5.10.0,           INACTIVE, INACTIVE
          N, 'npt',         6.18.2,           INACTIVE, INACTIVE
          1, 'avic',        4.7.0,            ACTIVE,   INACTIVE
          Y, 'avic x2avic', 5.19.17,          ACTIVE,   INACTIVE
          Y, 'avic x2avic', 6.0.0,            ACTIVE,   ACTIVE
          1, 'avic x2avic', 6.17.9,           ACTIVE,   ACTIVE
          Y, 'avic',        6.18.0,           ACTIVE,   INACTIVE
          """)
  void followsTheModuleTheCpuAndTheKernel(
      String parameter, String flags, String kernel, State avic, State x2avic) {
    tree.file(PARAMETER, parameter)
        .file("/proc/cpuinfo", CPU + flags)
        .file("/proc/sys/kernel/osrelease", kernel);
    assertThat(kvm().avic().state()).isEqualTo(avic);
    assertThat(kvm().interrupts().x2avic().state()).isEqualTo(x2avic);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          N, 'avic', although the CPU offers AVIC; load kvm_amd with avic=1
          N, 'npt',  does not announce AVIC
          """)
  void saysWhatWouldEnableIt(String parameter, String flags, String reason) {
    tree.file(PARAMETER, parameter).file("/proc/cpuinfo", CPU + flags);
    assertThat(kvm().avic().reason()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"4.7.0, true", "5.4.0, true", "5.5.19, true", "5.6.0, false", "6.18.2, false"})
  void saysThatOldKernelsServeSplitIrqchipsOnly(String kernel, boolean splitOnly) {
    tree.file(PARAMETER, "1").file("/proc/sys/kernel/osrelease", kernel);
    assertThat(kvm().avic().reason().contains("split irqchip")).isEqualTo(splitOnly);
  }

  @ParameterizedTest
  @CsvSource({"4.4.0, INACTIVE", "4.6.7, INACTIVE", "4.7.0, UNKNOWN", "6.1.0, UNKNOWN"})
  void withoutTheParameterOnlyItsAgeIsCertain(String kernel, State state) {
    tree.without(PARAMETER).file("/proc/sys/kernel/osrelease", kernel);
    assertThat(kvm().avic().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"auto", "-1", "255"})
  void anUnresolvedParameterIsNoFact(String parameter) {
    tree.file(PARAMETER, parameter);
    Host host = HostProbe.at(tree.root()).probe();
    assertThat(host.kvm().avic().isUnknown()).isTrue();
    assertThat(host.problems()).extracting(Problem::file).containsExactly(PARAMETER);
  }

  @Test
  void amdsParameterIsNotReadOnIntel(@TempDir Path root) {
    HostTree intel = InventedHosts.intelKvmOnly(root).file(PARAMETER, "garbage");
    Host host = HostProbe.at(intel.root()).probe();
    assertThat(host.problems()).isEmpty();
    assertThat(host.kvm().vendor().is(KvmVendor.INTEL)).isTrue();
    assertThat(host.kvm().avic().state()).isEqualTo(State.INACTIVE);
  }

  @Test
  void withoutAKnownKernelOnlyX2avicIsUnknown() {
    tree.file(PARAMETER, "1").without("/proc/sys/kernel/osrelease");
    assertThat(kvm().avic().isActive()).isTrue();
    assertThat(kvm().interrupts().x2avic().isUnknown()).isTrue();
  }
}
