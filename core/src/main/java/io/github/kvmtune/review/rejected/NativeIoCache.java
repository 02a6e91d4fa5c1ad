package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Native AIO needs O_DIRECT, which only the cache modes none and directsync give. */
final class NativeIoCache extends Check {

  NativeIoCache() {
    super(
        "native-io-cache",
        REJECTED,
        "libvirt domain format: Hard drives, driver io",
        "native AIO through the host's page cache");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .filter(disk -> disk.is("driver/@io", "native"))
        .filter(disk -> !disk.is("driver/@cache", "none", "directsync"))
        .map(this::finding);
  }

  private Finding finding(Element disk) {
    return finding(
        disk.at("driver/@io"),
        "io='native' bypasses the host's page cache, but the cache mode is "
            + disk.text("driver/@cache").map(mode -> "'" + mode + "'").orElse("left to QEMU"),
        "set cache='none' (or 'directsync') beside it, or io='threads'");
  }
}
