package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.host.invented.HostTree;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firmware, secrecy, shares and vCPUs to come: set as asked, or refused naming both sides. */
class AskedForTest {

  private static GuestPlan plan(
      Function<Path, HostTree> host, UnaryOperator<GuestBuilder> description) {
    GuestBuilder guest = Guest.named("g").vcpus(4).memory(ByteSize.gib(2));
    return Planner.on(TestHosts.probe(host)).plan(description.apply(guest).build());
  }

  @ParameterizedTest
  @CsvSource({
    "/sys/fs/cgroup/cgroup.controllers, cpuset cpu io, 150",
    "/sys/fs/cgroup/cpu/cpu.shares, 1024, 1536"
  })
  void aWeightIsSaidInTheNumbersOfTheHostsControlGroups(String file, String text, long shares) {
    boolean second = file.endsWith("controllers");
    GuestPlan plan =
        plan(
            root ->
                InventedHosts.amdOneNode(root)
                    .without("/sys/fs/cgroup/cgroup.controllers")
                    .file(file, text)
                    .file(
                        "/proc/mounts",
                        second
                            ? "cgroup2 /sys/fs/cgroup cgroup2 rw 0 0"
                            : "cgroup /sys/fs/cgroup/cpu cgroup rw,cpu,cpuacct 0 0"),
            guest -> guest.cpuShare(CpuShare.ordinary().weight(150)));
    assertThat(plan.domain().ensureCputune().getShares()).isEqualTo(shares);
  }

  @Test
  void aWeightIsNotGuessedWhereControlGroupsAreUnknown() {
    GuestPlan plan =
        plan(TestHosts::plain, guest -> guest.cpuShare(CpuShare.ordinary().weight(150).total(2)));
    assertThat(plan.domain().ensureCputune().getShares()).isNull();
    assertThat(plan.domain().ensureCputune().getGlobalQuota()).isEqualTo(200_000);
    assertThat(plan.warnings()).anyMatch(warning -> warning.contains("control groups"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 1.5, -1, Double.NaN})
  void aVcpuIsLimitedToAPartOfAHostCpu(double part) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CpuShare.ordinary().perVcpu(part))
        .withMessageContaining("0.01 to 1");
  }

  @Test
  void sharesAndPluggedVcpusContradictCpusOfTheGuestsOwn() {
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(
            () ->
                Guest.named("g")
                    .vcpus(4)
                    .mostVcpus(2)
                    .memory(ByteSize.gib(2))
                    .profile(Profile.DEDICATED)
                    .cpuShare(CpuShare.ordinary().total(0.5).perVcpu(1))
                    .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(4));
  }

  @Test
  void pluggedVcpusHaveTheirPlaceInTheTopology() {
    GuestPlan plan = plan(TestHosts::plain, guest -> guest.mostVcpus(8));
    assertThat(plan.xml())
        .contains("current='4'>8</vcpu>")
        .contains("<topology sockets='1' dies='1' cores='8' threads='1'/>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SEV     | this host's KVM does not offer it
          SEV_SNP | needs libvirt 10.5.0 and QEMU 9.1.0, the target has 9.0.0 and 7.2.0
          TDX     | needs libvirt 11.6.0
          S390_PV | architecture x86_64
          """)
  void aGuestThatCannotBeSecretIsNotPlanned(Confidential kind, String reason) {
    Function<Path, HostTree> host =
        root -> InventedHosts.amdOneNode(root).file("/sys/module/kvm_amd/parameters/sev", "N");
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> plan(host, guest -> guest.confidential(kind)))
        .withMessageContaining("the guest asks for " + kind.word())
        .withMessageContaining(reason);
  }

  @Test
  void secrecyContradictsMigrationEmulationAndBios() {
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(
            () ->
                Guest.named("g")
                    .vcpus(1)
                    .memory(ByteSize.gib(1))
                    .confidential(Confidential.SEV)
                    .virtType(VirtType.QEMU)
                    .firmware(Firmware.BIOS)
                    .migration(Migration.CLUSTER)
                    .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ARM_SERVER   | BIOS        | aarch64
          ARM_SERVER   | SECURE_BOOT | aarch64
          MAINFRAME    | UEFI        | s390x
          POWER_SERVER | UEFI        | ppc64le
          """)
  void firmwareThatAnArchitectureDoesNotHaveIsRefused(
      Scenario scenario, Firmware firmware, String arch) {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> scenario.plan(guest -> guest.firmware(firmware)))
        .withMessageContaining("firmware " + firmware.word())
        .withMessageContaining(arch);
  }

  @Test
  void aMainframeHasNoTpm() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Scenario.MAINFRAME.plan(GuestBuilder::tpm))
        .withMessageContaining("TPM")
        .withMessageContaining("s390x");
  }
}
