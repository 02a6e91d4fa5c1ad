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

class ApicvTest {

  private static final String PARAMETERS = "/sys/module/kvm_intel/parameters/";
  private static final String CPU = "processor : 0\nvendor_id : GenuineIntel\nflags : tsc lm vmx\n";
  private static final String ALL = "vapic vapic_reg vid posted_intr";

  private HostTree tree = HostTree.in(Path.of(""));

  @BeforeEach
  void write(@TempDir Path root) {
    tree = InventedHosts.intelKvmOnly(root);
  }

  private Kvm kvm() {
    return HostProbe.at(tree.root()).probe().kvm();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Y, 'vapic vapic_reg vid posted_intr', ACTIVE,   enable_apicv=Y
          1, 'vapic vapic_reg vid posted_intr', ACTIVE,   enable_apicv=Y
          N, 'vapic vapic_reg vid posted_intr', INACTIVE, load kvm_intel with enable_apicv=1
          0, 'vapic vapic_reg vid posted_intr', INACTIVE, load kvm_intel with enable_apicv=1
          N, 'vapic vnmi',                      INACTIVE, the CPU does not offer APICv
          0, 'vapic vapic_reg vid',             INACTIVE, the CPU does not offer APICv
          Y, 'vapic vnmi',                      ACTIVE,   enable_apicv=Y
          """)
  void followsTheModuleAndExplainsItByTheFlags(
      String parameter, String flags, State state, String reason) {
    tree.file(PARAMETERS + "enable_apicv", parameter)
        .file("/proc/cpuinfo", CPU + "vmx flags : " + flags);
    assertThat(kvm().apicv().state()).isEqualTo(state);
    assertThat(kvm().apicv().reason()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"Y, ACTIVE", "N, INACTIVE"})
  void believesTheModuleOnKernelsThatDoNotListVmxFlags(String parameter, State state) {
    tree.file(PARAMETERS + "enable_apicv", parameter).file("/proc/cpuinfo", CPU);
    assertThat(kvm().apicv().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"'vapic vapic_reg vid posted_intr', UNKNOWN", "'vapic vnmi', INACTIVE"})
  void withoutTheModuleOnlyTheLackOfHardwareIsCertain(String flags, State state) {
    tree.without("/sys/module/kvm_intel").file("/proc/cpuinfo", CPU + "vmx flags : " + flags);
    assertThat(kvm().apicv().state()).isEqualTo(state);
  }

  @Test
  void aParameterThatIsNoBooleanIsAProblemAndNoFact() {
    tree.file(PARAMETERS + "enable_apicv", "maybe");
    Host host = HostProbe.at(tree.root()).probe();
    assertThat(host.kvm().apicv().isUnknown()).isTrue();
    assertThat(host.problems())
        .extracting(Problem::toString)
        .containsExactly(
            PARAMETERS + "enable_apicv: \"maybe\" cannot be read: neither Y, N, 1 nor 0");
  }

  @Test
  void namesTheFileItRestsOn() {
    assertThat(kvm().apicv().facts())
        .extracting(Fact::source)
        .containsExactly(PARAMETERS + "enable_apicv");
  }

  @Test
  void isIntels(@TempDir Path root) {
    Kvm kvm = HostProbe.at(InventedHosts.amdKvmOnly(root).root()).probe().kvm();
    assertThat(kvm.apicv().state()).isEqualTo(State.INACTIVE);
    assertThat(kvm.apicv().reason()).contains("kvm_amd");
  }

  @ParameterizedTest
  @CsvSource({"Y, Y, ACTIVE", "Y, N, INACTIVE", "N, Y, INACTIVE"})
  void virtualIpisNeedApicv(String apicv, String ipiv, State state) {
    tree.file(PARAMETERS + "enable_apicv", apicv).file(PARAMETERS + "enable_ipiv", ipiv);
    assertThat(kvm().interrupts().ipiVirtualization().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"5.10.0, INACTIVE", "5.18.19, INACTIVE", "5.19.0, UNKNOWN", "6.1.0, UNKNOWN"})
  void kernelsBeforeVirtualIpisHaveNone(String kernel, State state) {
    tree.without(PARAMETERS + "enable_ipiv")
        .file("/proc/sys/kernel/osrelease", kernel)
        .file("/proc/cpuinfo", CPU + "vmx flags : " + ALL);
    assertThat(kvm().interrupts().ipiVirtualization().state()).isEqualTo(state);
  }
}
