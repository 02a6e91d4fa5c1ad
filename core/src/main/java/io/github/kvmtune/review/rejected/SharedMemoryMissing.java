package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Other processes serve virtiofs and vhost-user disks and have to reach the guest's memory. */
final class SharedMemoryMissing extends Check {

  SharedMemoryMissing() {
    super(
        "shared-memory-missing",
        REJECTED,
        "libvirt domain format: Filesystems",
        "virtiofs or a vhost-user disk without shared memory");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.sharesMemory()) {
      return Stream.of();
    }
    Stream<Element> filesystems =
        subject.domain().all("devices/filesystem").filter(fs -> fs.is("driver/@type", "virtiofs"));
    return Stream.concat(filesystems, subject.disks().filter(disk -> disk.is("@type", "vhostuser")))
        .map(
            device ->
                finding(
                    device.path(),
                    "another process serves this "
                        + (device.name().equals("disk") ? "vhost-user disk" : "virtiofs")
                        + " and has to reach the guest's memory, which is private",
                    "add <memoryBacking><source type='memfd'/><access mode='shared'/>"
                        + "</memoryBacking>"));
  }
}
