package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;
import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * libvirt chooses a firmware among those whose descriptions are installed. Since 9.2 it looks for
 * it when the domain is defined.
 *
 * <p>libvirt 9.2 and later look for it when the domain is defined.
 */
final class FirmwareMissing extends Check {

  FirmwareMissing() {
    super(
        "firmware-missing",
        FAILS,
        "libvirt domain format: BIOS bootloader",
        "a kind of firmware that is not installed");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.target().offer().firmwares().stream()
        .flatMap(
            offered ->
                subject
                    .domain()
                    .all("os")
                    .filter(os -> os.has("@firmware"))
                    .filter(os -> !offered.contains(os.textOr("@firmware", "")))
                    .map(os -> finding(os, subject)));
  }

  private Finding finding(Element os, Subject subject) {
    return finding(
        subject.libvirtBefore("9.2") ? FAILS : REJECTED,
        os.at("@firmware"),
        "no firmware of kind '" + os.textOr("@firmware", "") + "' is installed on the host",
        "install it (ovmf, edk2-ovmf or qemu-efi-aarch64), or drop firmware");
  }
}
