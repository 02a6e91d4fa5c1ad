package io.github.kvmtune.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Planned;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import org.junit.jupiter.api.Test;

/** Rings, backends and limits of NICs. */
class NetworkTuningsTest {

  @Test
  void receiveRingsAreLongWhereBurstsMustNotBeLost() {
    Planned dedicated =
        Planned.guest(guest -> guest.profile(Profile.DEDICATED).nic(Nic.bridge("br0")));
    assertThat(dedicated.setting("net-rings", "@rx_queue_size")).contains("1024");
    assertThat(dedicated.setting("net-rings", "@tx_queue_size")).isEmpty();
    assertThat(Planned.guest(guest -> guest.nic(Nic.bridge("br0"))).outcome("net-rings"))
        .isEqualTo(Outcome.LEFT_ALONE);
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.bridge("br0")).force("net-rings", "512"))
                .setting("net-rings", "@rx_queue_size"))
        .contains("512");
  }

  @Test
  void aSwitchInUserSpaceGetsBothRingsPackedOnesAndSharedMemory() {
    Planned planned = Planned.guest(guest -> guest.nic(Nic.vhostUser("/run/a.sock")));
    assertThat(planned.setting("net-rings", "@tx_queue_size")).contains("1024");
    assertThat(planned.setting("packed-ring", "@packed")).contains("on");
    assertThat(planned.setting("shared-memory", "/source/@type")).contains("memfd");
    assertThat(planned.setting("shared-memory", "/access/@mode")).contains("shared");
    assertThat(planned.outcome("vhost-net")).isEqualTo(Outcome.LEFT_ALONE);
  }

  @Test
  void tapDevicesKeepTheSplitRingAndPrivateMemory() {
    Planned planned = Planned.guest(guest -> guest.nic(Nic.bridge("br0")));
    assertThat(planned.outcome("packed-ring")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(planned.outcome("shared-memory")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(planned.outcome("vdpa-pages")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(planned.setting("vhost-net", "@name")).contains("vhost");
  }

  @Test
  void vdpaDevicesHaveAPageForEachQueue() {
    Planned planned = Planned.guest(guest -> guest.nic(Nic.vdpa("/dev/vhost-vdpa-0")));
    assertThat(planned.setting("vdpa-pages", "@page_per_vq")).contains("on");
    assertThat(planned.plan().guest().hasAssignedDevice()).isTrue();
  }

  @Test
  void macvtapIsInBridgeModeAndAMissingInterfaceIsWarnedOf() {
    Planned planned = Planned.guest(guest -> guest.nic(Nic.macvtap("ens1f0")));
    assertThat(planned.setting("macvtap", "/source/@mode")).contains("bridge");
    assertThat(planned.decision("macvtap").warnings()).isEmpty();
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.macvtap("eth9"))).decision("macvtap").warnings())
        .singleElement()
        .asString()
        .contains("no interface eth9");
  }

  @Test
  void zeroCopyIsAdvisedAgainstOnlyWhereItIsOn() {
    String file = "/sys/module/vhost_net/parameters/experimental_zcopytx";
    assertThat(
            Planned.on(host -> host.file(file, "1"), guest -> guest)
                .decision("zero-copy-transmit")
                .advice())
        .singleElement()
        .satisfies(advice -> assertThat(advice.how()).contains("experimental_zcopytx=0"));
    assertThat(Planned.guest(guest -> guest).decision("zero-copy-transmit").advice()).isEmpty();
  }

  @Test
  void ratesAreCountedInThousandsOfBytesAndBurstsInKib() {
    Planned planned =
        Planned.guest(
            guest ->
                guest.nic(
                    Nic.network("default")
                        .limit(
                            limit ->
                                limit
                                    .inbound(ByteSize.bytes(1_000_999))
                                    .inboundBurst(ByteSize.bytes(2_000_000), ByteSize.kib(64))
                                    .inboundFloor(ByteSize.bytes(500_000))
                                    .outbound(ByteSize.parse("5MB"))
                                    .outboundBurst(ByteSize.kib(8)))));
    assertThat(planned.decision("nic-throttling").settings())
        .extracting(setting -> setting.path().replaceFirst(".*/bandwidth/", "") + setting.value())
        .containsExactly(
            "inbound/@average1000",
            "inbound/@peak2000",
            "inbound/@burst64",
            "outbound/@average5000",
            "outbound/@burst8",
            "inbound/@floor500");
    assertThat(planned.decision("nic-throttling").warnings()).isNotEmpty();
  }
}
