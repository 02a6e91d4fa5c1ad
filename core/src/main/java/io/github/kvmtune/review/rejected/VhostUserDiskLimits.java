package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** QEMU does not see the I/O of a vhost-user disk and cannot limit it. */
final class VhostUserDiskLimits extends Check {

  VhostUserDiskLimits() {
    super(
        "vhost-user-disk-limits",
        REJECTED,
        "libvirt: validation of QEMU's domains",
        "limits on a vhost-user disk");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .filter(
            disk ->
                disk.is("@type", "vhostuser")
                    && disk.all("iotune").anyMatch(VhostUserDiskLimits::limits))
        .map(
            disk ->
                finding(
                    disk.at("iotune"),
                    "QEMU does not see the I/O of a vhost-user disk and cannot limit it",
                    "drop <iotune> and limit it in the process that serves the disk"));
  }

  private static boolean limits(Element iotune) {
    return iotune.children().anyMatch(child -> iotune.limit(child.name()).isPresent());
  }
}
