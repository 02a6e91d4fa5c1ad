package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * QEMU does not see the I/O of a vhost-user disk and cannot limit it.
 *
 * <p>Source: libvirt's validation of QEMU domains.
 */
final class VhostUserDiskLimits extends Check {

  VhostUserDiskLimits() {
    super("vhost-user-disk-limits", REJECTED, "25.1 #25", "limits on a vhost-user disk");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .filter(disk -> disk.is("@type", "vhostuser") && disk.has("iotune"))
        .map(
            disk ->
                finding(
                    disk.at("iotune"),
                    "QEMU does not see the I/O of a vhost-user disk and cannot limit it",
                    "drop <iotune> and limit it in the process that serves the disk"));
  }
}
