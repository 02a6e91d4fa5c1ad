package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** UEFI on x86 tells the guest of its hardware through ACPI. */
final class EfiAcpi extends Check {

  EfiAcpi() {
    super("efi-acpi", REJECTED, "libvirt: validation of QEMU's domains", "UEFI without ACPI");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    boolean efi =
        domain.is("os/@firmware", "efi")
            || (domain.is("os/loader/@type", "pflash") && !domain.is("os/@firmware", "bios"));
    return subject.isX86() && efi && !domain.has("features/acpi")
        ? Stream.of(
            finding(
                domain.at("os"),
                "UEFI needs ACPI, but " + domain.at("features/acpi") + " is missing",
                "add <features><acpi/></features>"))
        : Stream.of();
  }
}
