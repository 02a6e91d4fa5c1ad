package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * Disks without an I/O thread are served by QEMU's main loop, which also serves the monitor, VNC
 * and timers.
 */
final class NoIothread extends Check {

  NoIothread() {
    super(
        "no-iothread",
        SLOW,
        "libvirt domain format: IOThreads Allocation",
        "virtio disks in QEMU's main loop");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .virtioDisks()
        .filter(disk -> !disk.has("driver/@iothread") && !disk.has("driver/iothreads"))
        .filter(disk -> !disk.is("@type", "vhostuser", "vhostvdpa"))
        .limit(1)
        .map(
            disk ->
                finding(
                    disk.path(),
                    "QEMU's main loop serves this disk, so while the disk is slow the monitor, VNC"
                        + " and timers wait",
                    "add <iothreads>1</iothreads> and <driver iothread='1'/>"));
  }
}
