package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Secure Boot needs a machine with system management mode: q35. */
final class SecureBootMachine extends Check {

  SecureBootMachine() {
    super(
        "secure-boot-machine",
        REJECTED,
        "libvirt domain format: BIOS bootloader, loader secure",
        "Secure Boot without q35");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("os/loader")
        .filter(loader -> loader.isOn("@secure"))
        .filter(loader -> subject.isX86() && !subject.isQ35())
        .map(
            loader ->
                finding(
                    loader.at("@secure"),
                    "Secure Boot needs machine q35, but it is '"
                        + subject.domain().textOr("os/type/@machine", "pc")
                        + "'",
                    "set machine='q35', or drop secure"));
  }
}
