package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * Only virtio-blk disks and virtio-scsi controllers can be served by an I/O thread; the disks of a
 * SCSI controller are served by the controller's.
 */
final class IothreadBus extends Check {

  IothreadBus() {
    super(
        "iothread-bus",
        REJECTED,
        "libvirt domain format: Hard drives, driver iothread",
        "an I/O thread for a disk that is not on virtio-blk");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .filter(disk -> disk.limit("driver/@iothread").isPresent())
        .filter(disk -> disk.has("target/@bus") && !disk.is("target/@bus", "virtio"))
        .map(
            disk ->
                finding(
                    disk.at("driver/@iothread"),
                    "I/O threads do not serve disks on bus '"
                        + disk.textOr("target/@bus", "")
                        + "'",
                    disk.is("target/@bus", "scsi")
                        ? "give the iothread to the <driver> of the virtio-scsi controller"
                        : "put the disk on bus='virtio', or drop iothread"));
  }
}
