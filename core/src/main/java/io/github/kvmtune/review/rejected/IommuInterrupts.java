package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Extended interrupt mode needs interrupt remapping, and that needs QEMU's I/O APIC. */
final class IommuInterrupts extends Check {

  IommuInterrupts() {
    super(
        "iommu-interrupts",
        REJECTED,
        "libvirt domain format: IOMMU devices",
        "extended interrupt mode without remapping, or remapping without the split I/O APIC");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("devices/iommu/driver")
        .flatMap(driver -> Stream.concat(remapping(driver), ioapic(driver, subject)));
  }

  private Stream<Finding> remapping(Element driver) {
    return driver.is("@eim", "on") && !driver.is("@intremap", "on")
        ? Stream.of(
            finding(
                driver.at("@eim"),
                "eim='on' needs interrupt remapping, which is not on",
                "set intremap='on' beside it"))
        : Stream.of();
  }

  private Stream<Finding> ioapic(Element driver, Subject subject) {
    return driver.is("@intremap", "on") && !subject.domain().is("features/ioapic/@driver", "qemu")
        ? Stream.of(
            finding(
                driver.at("@intremap"),
                "intremap='on' needs the I/O APIC in QEMU, but "
                    + subject.domain().at("features/ioapic/@driver")
                    + " is not 'qemu'",
                "add <features><ioapic driver='qemu'/></features>"))
        : Stream.of();
  }
}
