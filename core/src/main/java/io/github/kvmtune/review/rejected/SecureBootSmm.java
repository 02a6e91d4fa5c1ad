package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * A Secure Boot loader named by hand needs system management mode, which protects its variables.
 */
final class SecureBootSmm extends Check {

  SecureBootSmm() {
    super(
        "secure-boot-smm",
        REJECTED,
        "libvirt domain format: BIOS bootloader, loader secure",
        "Secure Boot without SMM");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("os/loader")
        .filter(loader -> loader.isOn("@secure"))
        .filter(loader -> !subject.domain().has("os/@firmware"))
        .filter(loader -> !subject.domain().is("features/smm/@state", "on"))
        .map(
            loader ->
                finding(
                    loader.at("@secure"),
                    "secure='yes' needs SMM, but "
                        + subject.domain().at("features/smm/@state")
                        + " is not 'on'",
                    "add <features><smm state='on'/></features>, or let libvirt choose the"
                        + " firmware with <os firmware='efi'>"));
  }
}
