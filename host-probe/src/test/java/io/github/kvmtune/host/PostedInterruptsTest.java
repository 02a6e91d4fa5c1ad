package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.host.Verdict.State;
import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interrupts of assigned devices that reach running guests without an exit. */
class PostedInterruptsTest {

  private static final String INTEL = "/sys/module/kvm_intel/parameters/";
  private static final String POSTING = "8d2078c106f0466";
  private static final String NO_POSTING = "d2078c106f0466";

  @TempDir Path root = Path.of("");

  private HostTree intel(String chip, String... capabilities) {
    HostTree tree = InventedHosts.intelTwoNodes(root).file("/sys/kernel/irq/24/chip_name", chip);
    for (int unit = 0; unit < capabilities.length; unit++) {
      tree.file("/sys/class/iommu/dmar" + unit + "/intel-iommu/cap", capabilities[unit]);
    }
    return tree;
  }

  private static Verdict verdict(HostTree tree) {
    return HostProbe.at(tree.root()).probe().postedDeviceInterrupts();
  }

  @Test
  void needApicvRemappingAndEveryIommu() {
    assertThat(verdict(intel("IR-PCI-MSI", POSTING, POSTING)).isActive()).isTrue();
    Verdict oneCannot = verdict(intel("IR-PCI-MSI", POSTING, NO_POSTING));
    assertThat(oneCannot.state()).isEqualTo(State.INACTIVE);
    assertThat(oneCannot.reason()).contains("not every IOMMU");
    assertThat(verdict(intel("PCI-MSI", POSTING)).reason()).contains("does not remap");
  }

  @ParameterizedTest
  @CsvSource({
    "enable_apicv, N, enable_apicv=N",
    "enable_device_posted_irqs, N, enable_device_posted_irqs=N",
    "enable_device_posted_irqs, 0, enable_device_posted_irqs=N"
  })
  void canBeSwitchedOffInKvm(String parameter, String value, String reason) {
    Verdict verdict = verdict(intel("IR-PCI-MSI", POSTING).file(INTEL + parameter, value));
    assertThat(verdict.state()).isEqualTo(State.INACTIVE);
    assertThat(verdict.reason()).contains(reason);
  }

  @Test
  void areUnknownWhereTheHostDoesNotShowItsIommu() {
    assertThat(verdict(InventedHosts.intelTwoNodes(root)).isUnknown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "25bf732fa2295afe:29d3f, INACTIVE",
    "25bf732fa2295afe:58f77ef22294ade, ACTIVE",
    "58f77ef22294ade, ACTIVE"
  })
  void amdsIommuNeedsAVirtualGuestApic(String features, State state) {
    HostTree tree =
        InventedHosts.amdOneNode(root)
            .file("/sys/module/kvm_amd/parameters/avic", "1")
            .file("/sys/kernel/irq/24/chip_name", "IR-PCI-MSI")
            .file("/sys/class/iommu/ivhd0/amd-iommu/features", features);
    assertThat(verdict(tree).state()).isEqualTo(state);
  }

  @Test
  void aRegisterThatIsNoneIsAProblem() {
    HostTree tree = intel("IR-PCI-MSI", "no register");
    assertThat(verdict(tree).isUnknown()).isTrue();
    assertThat(HostProbe.at(root).probe().problems())
        .extracting(Problem::file)
        .containsExactly("/sys/class/iommu/dmar0/intel-iommu/cap");
  }
}
