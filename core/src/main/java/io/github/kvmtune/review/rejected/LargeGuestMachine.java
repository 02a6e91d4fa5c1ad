package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** More than 255 vCPUs need a machine of type q35. */
final class LargeGuestMachine extends Check {

  LargeGuestMachine() {
    super(
        "large-guest-machine",
        REJECTED,
        "libvirt: validation of QEMU's domains",
        "more than 255 vCPUs without q35");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (!subject.isX86() || subject.vcpus() <= 255 || subject.isQ35()) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            subject.domain().nearest("os/type/@machine"),
            subject.vcpus()
                + " vCPUs are more than 255, which machine '"
                + subject.domain().textOr("os/type/@machine", "pc")
                + "' cannot number",
            "set machine='q35'"));
  }
}
