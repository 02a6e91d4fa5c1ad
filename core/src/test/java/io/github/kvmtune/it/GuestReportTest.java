package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class GuestReportTest {

  private static final List<String> CONSOLE =
      """
      [    0.000000] Linux version 6.1.0
      KVMTUNE begin
      KVMTUNE cpus online=0-3 sockets=1 cores=2 siblings-of-cpu0=0-1
      KVMTUNE cpu-model name=Intel_Core_i7_9xx_(Nehalem_Class_Core_i7)
      KVMTUNE node id=0 cpus=0-1 memory-kib=256348 distances=10,20
      KVMTUNE node id=1 cpus=2-3 memory-kib=224796 distances=20,10
      KVMTUNE nic name=eth0 driver=virtio_net rx-queues=2 tx-queues=3
      KVMTUNE disk name=sda queues=2 bytes=67108864 reads=100 read-millis=110
      KVMTUNE disk name=vda queues=4 bytes=1073741824 reads=100 read-millis=2000
      KVMTUNE interrupts msi=17
      KVMTUNE clocksource name=tsc
      KVMTUNE uptime seconds=4.88
      KVMTUNE end
      """
          .lines()
          .toList();

  private final GuestReport report = GuestReport.parse(CONSOLE);

  @Test
  void readsCpusAndTheirTopology() {
    assertThat(report.cpus()).isEqualTo(IdSet.parse("0-3"));
    assertThat(report.sockets()).isEqualTo(1);
    assertThat(report.cores()).isEqualTo(2);
    assertThat(report.siblingsOfCpu0()).isEqualTo(IdSet.of(0, 1));
    assertThat(report.cpuModel()).isEqualTo("Intel_Core_i7_9xx_(Nehalem_Class_Core_i7)");
  }

  @Test
  void readsEveryNode() {
    assertThat(report.nodes())
        .containsExactly(
            new GuestReport.Node(0, IdSet.of(0, 1), ByteSize.kib(256348), List.of(10, 20)),
            new GuestReport.Node(1, IdSet.of(2, 3), ByteSize.kib(224796), List.of(20, 10)));
  }

  @Test
  void findsDevicesByName() {
    assertThat(report.nic("eth0")).isEqualTo(new GuestReport.Nic("eth0", "virtio_net", 2, 3));
    assertThat(report.disk("vda"))
        .isEqualTo(
            new GuestReport.BlockDevice("vda", 4, ByteSize.gib(1), 100, Duration.ofSeconds(2)));
    assertThat(report.disk("vda").readsPerSecond()).isEqualTo(50.0);
    assertThat(report.disk("sda").queues()).isEqualTo(2);
  }

  @Test
  void readsInterruptsAndClocksource() {
    assertThat(report.msiInterrupts()).isEqualTo(17);
    assertThat(report.clocksource()).isEqualTo("tsc");
  }

  @Test
  void isCompleteOnlyWithItsLastLine() {
    assertThat(GuestReport.isComplete(CONSOLE)).isTrue();
    assertThat(GuestReport.isComplete(CONSOLE.subList(0, CONSOLE.size() - 1))).isFalse();
  }

  @Test
  void namesTheLineThatIsMissing() {
    assertThatThrownBy(() -> GuestReport.parse(CONSOLE.subList(0, 9)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("interrupts");
  }
}
