package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * More than 255 vCPUs need an IOMMU with extended interrupt mode. libvirt adds it itself since
 * 10.10.
 */
final class LargeGuestInterrupts extends Check {

  LargeGuestInterrupts() {
    super(
        "large-guest-interrupts",
        REJECTED,
        "libvirt domain format: IOMMU devices",
        "more than 255 vCPUs without extended interrupt mode");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    if (!subject.isX86() || !subject.isQ35() || subject.vcpus() <= 255 || isSetUp(subject)) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            domain.nearest("devices/iommu"),
            subject.vcpus() + " vCPUs are more than 255, but no IOMMU has eim='on'",
            "add <iommu model='intel'><driver intremap='on' eim='on'/></iommu> and"
                + " <features><ioapic driver='qemu'/></features>"));
  }

  private static boolean isSetUp(Subject subject) {
    boolean addedByLibvirt =
        !subject.libvirtBefore("10.10") && !subject.domain().has("devices/iommu");
    return addedByLibvirt || subject.domain().is("devices/iommu/driver/@eim", "on");
  }
}
