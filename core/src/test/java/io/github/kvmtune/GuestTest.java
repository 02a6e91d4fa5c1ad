package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.value.ByteSize;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestTest {

  private static GuestBuilder guest() {
    return Guest.named("g").vcpus(2).memory(ByteSize.gib(1));
  }

  @Test
  void defaultsAreSharedLinuxThatMigratesAmongEqualHosts() {
    Guest guest = guest().build();
    assertThat(guest.profile()).isEqualTo(Profile.SHARED);
    assertThat(guest.os()).isEqualTo(GuestOs.LINUX);
    assertThat(guest.migration()).isEqualTo(Migration.SAME_HARDWARE);
    assertThat(guest.virtType()).isEqualTo(VirtType.KVM);
  }

  @Test
  void anAssignedDeviceMeansNoMigrationUnlessAskedFor() {
    assertThat(guest().nic(Nic.hostdev("0000:3b:02.1")).build().migration())
        .isEqualTo(Migration.NONE);
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(() -> guest().nic(Nic.hostdev("3b:02.1")).migration(Migration.CLUSTER).build())
        .withMessageContaining("0000:3b:02.1")
        .withMessageContaining("cluster");
  }

  @Test
  void allProblemsAreNamedAtOnce() {
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(
            () ->
                Guest.named("a/b")
                    .vcpus(0)
                    .memory(ByteSize.kib(1500))
                    .disk(Disk.file("/images/a.raw"))
                    .disk(Disk.file("/images/a.raw"))
                    .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(4))
        .withMessageContaining("\"a/b\"")
        .withMessageContaining("0 vCPUs")
        .withMessageContaining("use 1MiB")
        .withMessageContaining("/images/a.raw");
  }

  @Test
  void anUnknownTuningCannotBeSwitchedOff() {
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(() -> guest().without("hugepages").build())
        .withMessageContaining("no tuning called hugepages")
        .withMessageContaining("huge-pages");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(() -> Guest.named("g").build())
        .withMessageContaining("vcpus(4)")
        .withMessageContaining("memory(ByteSize.gib(8))");
  }

  @Test
  void builderCanBeUsedAgain() {
    GuestBuilder builder = guest();
    Guest first = builder.build();
    Guest second = builder.disk(Disk.block("/dev/vg/a")).build();
    assertThat(first.disks()).isEmpty();
    assertThat(second.disks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3b:02", "0000:3b:42.1", "0000:3b:02.8", "eth0", ""})
  void refusesWhatIsNoPciAddress(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> Nic.hostdev(address));
  }

  @Test
  void diskFormatFollowsTheFileNameNeverTheContents() {
    assertThat(Disk.at("/images/a.qcow2").format()).isEqualTo(DiskFormat.QCOW2);
    assertThat(Disk.at("/images/a.img").format()).isEqualTo(DiskFormat.RAW);
    assertThat(Disk.at("/dev/vg/a").isBlockDevice()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> Disk.at("a.img"));
  }

  @Test
  void aBurstNeedsALowerSustainedRate() {
    DiskLimit limit = DiskLimit.none().iops(100);
    assertThat(limit.burst(200, Duration.ofSeconds(30)).iops().values())
        .allSatisfy(rate -> assertThat(rate.burst()).isPresent())
        .isNotEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> limit.burst(50, Duration.ofSeconds(30)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DiskLimit.none().burst(50, Duration.ofSeconds(30)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limit.burst(200, Duration.ofMillis(1500)));
    assertThatIllegalArgumentException().isThrownBy(() -> limit.iops(0));
  }
}
