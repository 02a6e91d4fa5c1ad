package io.github.kvmtune.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Firmware;
import io.github.kvmtune.Migration;
import io.github.kvmtune.Nic;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planned;
import io.github.kvmtune.Profile;
import io.github.kvmtune.Scenario;
import io.github.kvmtune.Target;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.LibvirtDocuments;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** APIC ids, the TSC and what rests on them. */
class CpuTuningsTest {

  private static final String CAPABILITIES =
      """
      <capabilities>
        <host><cpu><arch>x86_64</arch><counter name='tsc' frequency='2400000000' scaling='yes'/></cpu></host>
      </capabilities>
      """;

  @TempDir Path root = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "1, 1, 4, 1, 3",
    "1, 1, 1, 1, 0",
    "255, 1, 1, 1, 254",
    "1, 1, 128, 2, 255",
    "4, 1, 36, 2, 455",
    "2, 10, 6, 2, 411",
    "1, 6, 20, 2, 359"
  })
  void levelsOfTheTopologyTakeWholeBitsOfApicIds(
      int sockets, int dies, int cores, int threads, int highest) {
    assertThat(new Shape(sockets, dies, cores, threads).highestApicId()).isEqualTo(highest);
  }

  @Test
  void aGuestOfFewVcpusWhoseIdsLeaveGapsNeedsRemapping() {
    Planned planned = new Planned(Scenario.UNEVEN_CORE_COMPLEXES.plan());
    assertThat(planned.plan().guest().vcpus()).isLessThan(255);
    assertThat(planned.decision("large-guest").reason()).contains("411");
    assertThat(planned.setting("large-guest", "eim")).contains("on");
  }

  @Test
  void aForcedTopologyDecidesOnRemappingToo() {
    assertThat(Scenario.VERY_LARGE.plan(guest -> guest.vcpus(240)).xml()).doesNotContain("<ioapic");
    assertThat(
            Scenario.VERY_LARGE
                .plan(guest -> guest.vcpus(240).force("cpu-topology", "3x40x2"))
                .xml())
        .contains("<ioapic");
  }

  private Host hostWithFrequency() {
    return HostProbe.at(InventedHosts.intelTwoNodes(root).root())
        .with(LibvirtDocuments.of(CAPABILITIES))
        .probe();
  }

  @Test
  void theTscOfAGuestThatMigratesIsStatedWithItsFrequency() {
    Planned planned =
        Planned.on(
            hostWithFrequency(),
            Target.OLDEST_SUPPORTED,
            guest -> guest.force("guest-clock", "invtsc"));
    assertThat(planned.setting("guest-clock", "@frequency")).contains("2400000000");
    assertThat(planned.plan().xml())
        .contains("<timer name='tsc' frequency='2400000000'/>")
        .contains("<feature policy='require' name='invtsc'/>");
    assertThat(planned.decision("guest-clock").migration())
        .hasValueSatisfying(effect -> assertThat(effect).contains("250 ppm"));
  }

  @Test
  void aGuestThatMigratesKeepsKvmClockUnasked() {
    Planned planned = Planned.on(hostWithFrequency(), Target.OLDEST_SUPPORTED, guest -> guest);
    assertThat(planned.outcome("guest-clock")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(
            Planned.guest(guest -> guest.migration(Migration.NONE))
                .setting("guest-clock", "policy"))
        .contains("require");
  }

  @Test
  void aFrequencyThatIsNotKnownIsNotGuessed() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Planned.guest(guest -> guest.force("guest-clock", "invtsc")))
        .withMessageContaining("does not state the TSC frequency");
  }

  @ParameterizedTest
  @CsvSource({"5.4.0, every CPU model", "6.1.0, only host-passthrough"})
  void asynchronousPageFaultsDependOnTheKernel(String kernel, String reason) {
    Planned planned =
        Planned.on(
            host -> host.file("/proc/sys/kernel/osrelease", kernel),
            guest -> guest.migration(Migration.CLUSTER));
    assertThat(planned.decision("async-page-faults").reason()).contains(reason);
  }

  @Test
  void lockedMemoryHasNoBalloon() {
    assertThat(
            Planned.guest(guest -> guest.force("memory-locking", "on"))
                .setting("memory-balloon", "@model"))
        .contains("none");
    assertThat(
            Planned.guest(guest -> guest.force("huge-pages", "on"))
                .setting("memory-balloon", "@model"))
        .contains("none");
  }

  @Test
  void aSharedGuestWithAnAssignedDeviceIsToldOfHugePages() {
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.sriov("ens1f0"))).decision("huge-pages").reason())
        .contains("keeps all of its memory in place")
        .contains("forcing");
  }

  @Test
  void secureBootOfAGuestThatMayGrowHasRoomForAllItsVcpus() {
    assertThat(
            Scenario.VERY_LARGE
                .plan(
                    guest ->
                        guest
                            .profile(Profile.SHARED)
                            .vcpus(4)
                            .mostVcpus(250)
                            .memory(ByteSize.gib(8))
                            .firmware(Firmware.SECURE_BOOT))
                .xml())
        .contains("<tseg");
  }
}
