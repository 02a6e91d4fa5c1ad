package io.github.kvmtune.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Nic;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planned;
import io.github.kvmtune.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which functions NICs get, and what is said of those that were named. */
class VirtualFunctionsTest {

  @Test
  void theFirstFreeFunctionIsPickedAndNoneTwice() {
    String xml =
        Planned.guest(guest -> guest.nic(Nic.sriov("ens1f0")).nic(Nic.sriov("ens1f0")))
            .plan()
            .xml();
    assertThat(xml).containsSubsequence("slot='0x02' function='0x2'", "slot='0x02' function='0x3'");
  }

  @Test
  void aFunctionThatWasNamedIsNotPicked() {
    String xml =
        Planned.guest(guest -> guest.nic(Nic.hostdev("3b:02.2")).nic(Nic.sriov("ens1f0")))
            .plan()
            .xml();
    assertThat(xml).containsSubsequence("slot='0x02' function='0x2'", "slot='0x02' function='0x3'");
  }

  @Test
  void whenNoneIsFreeEachIsNamedWithItsUse() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Planned.guest(
                    guest ->
                        guest
                            .nic(Nic.sriov("ens1f0"))
                            .nic(Nic.sriov("ens1f0"))
                            .nic(Nic.sriov("ens1f0"))))
        .withMessageContaining("none is free of the 4 it has")
        .withMessageContaining("0000:3b:02.0: it is bound to vfio-pci")
        .withMessageContaining("0000:3b:02.2: given to this guest")
        .withMessageContaining("of 64 possible");
  }

  @Test
  void anUnknownCardIsRefusedNamingThoseThereAre() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Planned.guest(guest -> guest.nic(Nic.sriov("eth9"))))
        .withMessageContaining("eth9")
        .withMessageContaining("it shows ens1f0");
  }

  @ParameterizedTest
  @CsvSource({
    "0000:3b:00.0, is a whole card",
    "0000:d8:00.0, is not a virtual function",
    "0000:99:00.0, does not exist"
  })
  void aDeviceThatCannotBeAssignedIsRefused(String address, String reason) {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Planned.guest(guest -> guest.nic(Nic.hostdev(address))))
        .withMessageContaining(address)
        .withMessageContaining(reason);
  }

  @Test
  void withoutAnIommuNoDeviceCanBeAssigned() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Planned.on(
                    host ->
                        host.without("/sys/kernel/iommu_groups")
                            .directory("/sys/kernel/iommu_groups"),
                    guest -> guest.nic(Nic.hostdev("3b:02.2"))))
        .withMessageContaining("no IOMMU groups");
  }

  @Test
  void aFunctionInUseIsWarnedOfAndOneBoundForGuestsStaysBound() {
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.hostdev("3b:02.1"))).decision("sr-iov").warnings())
        .singleElement()
        .asString()
        .contains("in use on the host");
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.hostdev("3b:02.0"))).setting("sr-iov", "@managed"))
        .contains("no");
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.hostdev("3b:02.2"))).setting("sr-iov", "@managed"))
        .contains("yes");
  }

  @Test
  void devicesThatTheIommuCannotTellApartAreNamed() {
    Planned planned =
        Planned.on(
            host ->
                host.link(
                    "/sys/kernel/iommu_groups/43/devices/0000:3b:02.3",
                    "../../../../devices/pci0000:3a/0000:3a:00.0/0000:3b:02.3"),
            guest -> guest.nic(Nic.hostdev("3b:02.2")));
    assertThat(planned.decision("sr-iov").warnings())
        .anySatisfy(
            warning -> assertThat(warning).contains("cannot tell").contains("0000:3b:02.3"));
  }

  @Test
  void aGuestOverTwoNodesSeesWhichIsNearTheDevice() {
    Planned planned = new Planned(Scenario.SRIOV_OVER_TWO_NODES.plan());
    assertThat(planned.setting("device-locality", "/target/node")).contains("0");
    assertThat(Planned.guest(guest -> guest.nic(Nic.sriov("ens1f0"))).outcome("device-locality"))
        .isEqualTo(Outcome.LEFT_ALONE);
  }

  @Test
  void aStandInHasTheSameAddressAndLetsTheGuestMigrate() {
    String mac = "52:54:00:6d:90:02";
    Planned planned =
        Planned.guest(
            guest -> guest.nic(Nic.sriov("ens1f0").mac(mac).failover(Nic.network("default"))));
    assertThat(planned.setting("failover", "@persistent")).contains("ua-standby0");
    assertThat(planned.plan().xml().split("mac address='" + mac + "'", -1)).hasSize(3);
    assertThat(planned.plan().guest().migration().word()).isEqualTo("same-hardware");
    assertThat(planned.setting("net-queues", "interface[2]/driver/@queues")).contains("4");
  }
}
