package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.RISKY;
import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Native AIO blocks while the file system or the image format allocates space. */
final class NativeIoSparse extends Check {

  NativeIoSparse() {
    super(
        "native-io-sparse",
        SLOW,
        "libvirt domain format: Hard drives, driver io",
        "native AIO on an image that grows");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .disks()
        .filter(disk -> disk.is("driver/@io", "native") && disk.is("@type", "file"))
        .map(
            disk ->
                disk.is("driver/@type", "raw")
                    ? finding(
                        RISKY,
                        disk.at("driver/@io"),
                        "io='native' blocks the thread while the file grows, if it is sparse",
                        "set io='threads', unless the file is fully allocated")
                    : finding(
                        disk.at("driver/@io"),
                        "io='native' blocks the thread while a '"
                            + disk.textOr("driver/@type", "raw")
                            + "' image grows",
                        "set io='threads'"));
  }
}
