package io.github.kvmtune.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Disk;
import io.github.kvmtune.DiskCache;
import io.github.kvmtune.DiskEngine;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planned;
import io.github.kvmtune.Profile;
import io.github.kvmtune.Target;
import io.github.kvmtune.TestHosts;
import io.github.kvmtune.value.ByteSize;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How disks are cached, submitted, discarded and described. */
class DiskTuningsTest {

  private static final String AIO_NR = "/proc/sys/fs/aio-nr";
  private static final String IO_URING = "/proc/sys/kernel/io_uring_disabled";

  private static Planned with(Disk disk) {
    return Planned.guest(guest -> guest.disk(disk));
  }

  @Test
  void nativeAioIsForDisksThatNeverAllocate() {
    assertThat(with(Disk.block("/dev/vg/a")).setting("disk-io", "@io")).contains("native");
    assertThat(with(Disk.file("/a.img")).setting("disk-io", "@io")).contains("threads");
    assertThat(with(Disk.file("/a.img").preallocated()).setting("disk-io", "@io"))
        .contains("native");
    assertThat(with(Disk.file("/a.qcow2").preallocated()).setting("disk-io", "@io"))
        .contains("threads");
  }

  @Test
  void aCacheThatIsAskedForChoosesThreadsAndSaysWhatItRisks() {
    Planned planned = with(Disk.block("/dev/vg/a").cache(DiskCache.UNSAFE));
    assertThat(planned.setting("disk-io", "@cache")).contains("unsafe");
    assertThat(planned.setting("disk-io", "@io")).contains("threads");
    assertThat(planned.decision("disk-io").warnings())
        .singleElement()
        .asString()
        .contains("ignores flushes");
  }

  @Test
  void ioUringIsRefusedWhereTheHostForbidsIt() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> withIoUring("2", "6.6.0"))
        .withMessageContaining("the host forbids")
        .withMessageContaining(IO_URING);
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> withIoUring("0", "4.18.0"))
        .withMessageContaining("since 5.1");
    assertThat(withIoUring("0", "6.6.0").setting("disk-io", "@io")).contains("io_uring");
    assertThat(withIoUring("0", "5.4.0").decision("disk-io").warnings()).hasSize(1);
  }

  private static Planned withIoUring(String disabled, String kernel) {
    return Planned.on(
        host -> host.file(IO_URING, disabled).file("/proc/sys/kernel/osrelease", kernel),
        guest -> guest.disk(Disk.block("/dev/vg/a").engine(DiskEngine.IO_URING)));
  }

  @ParameterizedTest
  @CsvSource({"63488, LEFT_ALONE", "63489, REFUSED", "0, LEFT_ALONE"})
  void everyThreadWithNativeAioNeedsRequestsOfItsOwn(String used, Outcome outcome) {
    Planned planned =
        Planned.on(host -> host.file(AIO_NR, used), guest -> guest.disk(Disk.block("/dev/vg/a")));
    assertThat(planned.outcome("aio-requests")).isEqualTo(outcome);
    assertThat(planned.decision("aio-requests").advice().isEmpty())
        .isEqualTo(outcome == Outcome.LEFT_ALONE);
  }

  @Test
  void freedBlocksAreGivenBackWhereTheDeviceTakesThem() {
    assertThat(with(Disk.block("/dev/nvme0n1p2")).setting("disk-discard", "@discard"))
        .contains("unmap");
    assertThat(with(Disk.file("/a.img").preallocated()).outcome("disk-discard"))
        .isEqualTo(Outcome.LEFT_ALONE);
    Planned onSpinning =
        Planned.on(
            TestHosts.probe(TestHosts::weighing),
            Target.OLDEST_SUPPORTED,
            guest -> guest.disk(Disk.block("/dev/sda")));
    assertThat(onSpinning.outcome("disk-discard")).isEqualTo(Outcome.LEFT_ALONE);
  }

  @Test
  void zeroesAreDetectedForThinDisksOnly() {
    assertThat(with(Disk.file("/a.qcow2").thin()).setting("disk-discard", "@detect_zeroes"))
        .contains("unmap");
    assertThat(with(Disk.file("/a.qcow2")).setting("disk-discard", "@detect_zeroes")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"256, ", "257, 33685504", "1024, 134217728"})
  void aLargeImagesTablesAreKeptInMemory(long gib, String bytes) {
    assertThat(
            with(Disk.file("/a.qcow2").size(ByteSize.gib(gib))).setting("qcow2-images", "max_size"))
        .isEqualTo(Optional.ofNullable(bytes));
  }

  @Test
  void freedClustersKeepTheirPlaceWhereTheTargetKnowsHow() {
    assertThat(with(Disk.file("/a.qcow2")).outcome("qcow2-images")).isEqualTo(Outcome.LEFT_ALONE);
    assertThat(
            Planned.guestFor("9.5.0", "8.1.0", guest -> guest.disk(Disk.file("/a.qcow2")))
                .setting("qcow2-images", "@discard_no_unref"))
        .contains("on");
  }

  @Test
  void theDevicesBlockSizesAreCopied() {
    Planned planned = with(Disk.block("/dev/nvme0n1p2"));
    assertThat(planned.setting("block-sizes", "@physical_block_size")).contains("4096");
    assertThat(planned.setting("block-sizes", "@logical_block_size")).isEmpty();
    assertThat(with(Disk.block("/dev/vg/a")).outcome("block-sizes")).isEqualTo(Outcome.LEFT_ALONE);
  }

  @Test
  void largeLogicalBlocksAreForDisksThatAreNotBootedFrom() {
    Planned planned =
        Planned.on(
            host -> host.file("/sys/block/nvme0n1/queue/logical_block_size", "4096"),
            guest -> guest.disk(Disk.block("/dev/nvme0n1p1")).disk(Disk.block("/dev/nvme0n1p2")));
    assertThat(planned.setting("block-sizes", "disk[1]/blockio/@logical_block_size")).isEmpty();
    assertThat(planned.setting("block-sizes", "disk[2]/blockio/@logical_block_size"))
        .contains("4096");
  }

  @Test
  void aWeightNeedsASchedulerThatWeighs() {
    assertThat(Planned.guest(guest -> guest.blockWeight(200)).outcome("block-weight"))
        .isEqualTo(Outcome.REFUSED);
    assertThat(
            Planned.on(
                    host -> host.file("/sys/block/nvme0n1/queue/scheduler", "none [bfq]"),
                    guest -> guest.blockWeight(200))
                .setting("block-weight", "/blkiotune/weight"))
        .contains("200");
  }

  @Test
  void limitsAreWrittenForEachDirectionWithBurstsSizeAndGroup() {
    Planned planned =
        Planned.guest(guest -> guest.disk(Disk.file("/a.qcow2").limit(TestHosts::tenantLimit)));
    assertThat(planned.decision("disk-throttling").settings())
        .extracting(setting -> setting.path().replaceFirst(".*/", "") + "=" + setting.value())
        .containsExactly(
            "read_iops_sec=2000",
            "read_iops_sec_max=6000",
            "read_iops_sec_max_length=30",
            "write_iops_sec=500",
            "total_bytes_sec=209715200",
            "total_bytes_sec_max=419430400",
            "total_bytes_sec_max_length=60",
            "size_iops_sec=262144",
            "group_name=tenant1");
  }

  @Test
  void queuesCanBeForcedUpToTheNumberOfVcpus() {
    assertThat(
            Planned.guest(guest -> guest.disk(Disk.file("/a.img")).force("disk-queues", "2"))
                .setting("disk-queues", "@queues"))
        .contains("2");
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () -> Planned.guest(guest -> guest.disk(Disk.file("/a.img")).force("disk-queues", "5")))
        .withMessageContaining("only 4 vCPUs");
  }

  @Test
  void overcommittedGuestsHaveOneQueueAndNoIoThread() {
    Planned planned =
        Planned.guest(guest -> guest.profile(Profile.OVERCOMMITTED).disk(Disk.file("/a.img")));
    assertThat(planned.setting("disk-queues", "@queues")).contains("1");
    assertThat(planned.outcome("iothreads")).isEqualTo(Outcome.LEFT_ALONE);
  }
}
