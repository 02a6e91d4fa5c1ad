package io.github.kvmtune.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Nic;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planned;
import io.github.kvmtune.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetQueuesTest {

  @ParameterizedTest
  @CsvSource({"2,2", "4,4", "8,8", "24,8"})
  void thereIsAQueueForEachVcpuUpToEight(int vcpus, String queues) {
    Planned planned = Planned.guest(guest -> guest.vcpus(vcpus).nic(Nic.bridge("br0")));
    assertThat(planned.setting("net-queues", "@queues")).contains(queues);
  }

  @ParameterizedTest
  @CsvSource({
    "6.1.0, bridge, 16, 16",
    "4.9.0, bridge, 16, 16",
    "3.10.0, bridge, 8, 8",
    "4.9.0, macvtap, 16, 16"
  })
  void theKernelsLimitIsKept(String kernel, String kind, String forced, String queues) {
    assertThat(withKernel(kernel, kind, forced).setting("net-queues", "@queues")).contains(queues);
  }

  @ParameterizedTest
  @CsvSource({"3.10.0, bridge, 9, 8", "4.9.0, macvtap, 17, 16", "2.6.32, bridge, 2, 1"})
  void moreThanTheKernelGivesIsRefused(String kernel, String kind, String forced, String most) {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> withKernel(kernel, kind, forced))
        .withMessageContaining("net-queues is forced to " + forced)
        .withMessageContaining("a tap device " + most + " queues at most");
  }

  private static Planned withKernel(String kernel, String kind, String forced) {
    return Planned.on(
        host -> host.file("/proc/sys/kernel/osrelease", kernel),
        guest ->
            guest
                .vcpus(24)
                .nic(kind.equals("macvtap") ? Nic.macvtap("ens1f0") : Nic.bridge("br0"))
                .force("net-queues", forced));
  }

  @Test
  void aKernelWithOneQueueIsAdvisedAgainst() {
    Planned planned =
        Planned.on(
            host -> host.file("/proc/sys/kernel/osrelease", "2.6.32"),
            guest -> guest.nic(Nic.bridge("br0")));
    assertThat(planned.outcome("net-queues")).isEqualTo(Outcome.REFUSED);
    assertThat(planned.decision("net-queues").advice()).isNotEmpty();
  }

  @Test
  void overcommittedGuestsAndVdpaDevicesAreLeftAlone() {
    assertThat(
            Planned.guest(guest -> guest.profile(Profile.OVERCOMMITTED).nic(Nic.bridge("br0")))
                .outcome("net-queues"))
        .isEqualTo(Outcome.LEFT_ALONE);
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.vdpa("/dev/vhost-vdpa-0"))).outcome("net-queues"))
        .isEqualTo(Outcome.LEFT_ALONE);
  }

  @Test
  void moreQueuesThanVcpusMustBeMeant() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () -> Planned.guest(guest -> guest.nic(Nic.bridge("br0")).force("net-queues", "8")))
        .withMessageContaining("only 4 vCPUs use them");
    assertThat(
            Planned.guest(guest -> guest.nic(Nic.bridge("br0")).forceAnyway("net-queues", "8"))
                .setting("net-queues", "@queues"))
        .contains("8");
  }
}
