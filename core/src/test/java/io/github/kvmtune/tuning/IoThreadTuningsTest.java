package io.github.kvmtune.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskBus;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planned;
import io.github.kvmtune.Profile;
import io.github.kvmtune.Target;
import io.github.kvmtune.TestHosts;
import io.github.kvmtune.value.Version;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How disks share I/O threads, and whether those poll. */
class IoThreadTuningsTest {

  @ParameterizedTest
  @CsvSource({
    "9.10.0, 9.0.0, VIRTIO, REFUSED",
    "10.0.0, 8.2.0, VIRTIO, REFUSED",
    "10.0.0, 9.0.0, VIRTIO, APPLIED",
    "11.1.0, 10.0.0, SCSI, REFUSED",
    "11.2.0, 9.2.0, SCSI, REFUSED",
    "11.2.0, 10.0.0, SCSI, APPLIED"
  })
  void queuesAreMappedWhereTheTargetKnowsHow(
      String libvirt, String qemu, DiskBus bus, Outcome outcome) {
    Planned planned =
        Planned.guestFor(
            libvirt, qemu, guest -> guest.disk(Disk.block("/dev/vg/a").bus(bus).iothreads(3)));
    assertThat(planned.outcome("iothread-mapping")).isEqualTo(outcome);
    assertThat(planned.plan().domain().getIothreads())
        .isEqualTo(outcome == Outcome.APPLIED ? 3 : 1);
  }

  @Test
  void otherDisksHaveThreadsOfTheirOwn() {
    Planned planned =
        Planned.guestFor(
            "11.3.0",
            "10.0.0",
            guest ->
                guest
                    .disk(Disk.block("/dev/vg/a").iothreads(2))
                    .disk(Disk.block("/dev/vg/b"))
                    .disk(Disk.block("/dev/vg/c")));
    assertThat(planned.setting("iothreads", "disk[2]/driver/@iothread")).contains("3");
    assertThat(planned.setting("iothreads", "disk[3]/driver/@iothread")).contains("4");
    assertThat(planned.setting("iothreads", "/domain/iothreads")).contains("4");
  }

  private static UnaryOperator<GuestBuilder> scsiDisks(int count) {
    return guest -> {
      for (int i = 0; i < count; i++) {
        guest.disk(Disk.block("/dev/vg/scsi" + i).bus(DiskBus.SCSI));
      }
      return guest;
    };
  }

  @Test
  void aScsiDiskHasAControllerAndAThreadOfItsOwn() {
    Planned planned = Planned.guest(scsiDisks(3));
    assertThat(planned.setting("scsi-controllers", "disk[3]/address/@controller")).contains("2");
    assertThat(planned.setting("iothreads", "[@index='2']/driver/@iothread")).contains("3");
    assertThat(planned.setting("scsi-queues", "[@index='2']/driver/@queues")).contains("4");
    assertThat(Planned.guest(scsiDisks(1)).outcome("scsi-controllers"))
        .isEqualTo(Outcome.LEFT_ALONE);
  }

  @Test
  void scsiDisksShareControllersWhereThereAreFewerCpusForThreads() {
    Planned planned = Planned.guest(guest -> scsiDisks(5).apply(guest).profile(Profile.DEDICATED));
    assertThat(planned.setting("scsi-controllers", "disk[3]/address/@controller")).contains("0");
    assertThat(planned.setting("scsi-controllers", "disk[3]/address/@unit")).contains("1");
    assertThat(planned.setting("iothreads", "/domain/iothreads")).contains("2");
    assertThat(
            Planned.guest(guest -> scsiDisks(5).apply(guest).profile(Profile.OVERCOMMITTED))
                .outcome("scsi-controllers"))
        .isEqualTo(Outcome.LEFT_ALONE);
  }

  @Test
  void threadsThatShareTheVcpusCpusDoNotPoll() {
    assertThat(onTwoCpus("9.4.0").setting("iothread-polling", "/poll/@max")).contains("0");
    assertThat(onTwoCpus("9.0.0").outcome("iothread-polling")).isEqualTo(Outcome.REFUSED);
    assertThat(Planned.guest(guest -> guest.disk(Disk.file("/a.img"))).outcome("iothread-polling"))
        .isEqualTo(Outcome.LEFT_ALONE);
  }

  private static Planned onTwoCpus(String libvirt) {
    return Planned.on(
        TestHosts.probe(TestHosts::tiny),
        new Target(Version.parse(libvirt), Version.parse("8.2.0")),
        guest -> guest.vcpus(2).profile(Profile.DEDICATED).disk(Disk.file("/a.img")));
  }

  @Test
  void pollingCanBeForcedWhereTheTargetKnowsHow() {
    assertThat(
            Planned.guestFor(
                    "9.4.0",
                    "8.0.0",
                    guest -> guest.disk(Disk.file("/a.img")).force("iothread-polling", "5000"))
                .setting("iothread-polling", "/poll/@max"))
        .contains("5000");
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Planned.guest(
                    guest -> guest.disk(Disk.file("/a.img")).force("iothread-polling", "0")))
        .withMessageContaining("9.4");
  }
}
