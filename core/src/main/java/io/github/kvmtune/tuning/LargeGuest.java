package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainIommu;
import java.util.List;

/**
 * Gives guests with more than 255 vCPUs the interrupt remapping that their APIC ids need.
 *
 * <p>Source: libvirt domain format, "IOMMU devices"; APIC ids above 254 need extended interrupt
 * mode.
 */
final class LargeGuest implements Tuning {

  private static final int MOST_WITHOUT_REMAPPING = 255;

  @Override
  public String name() {
    return "large-guest";
  }

  @Override
  public About about() {
    return About.of(
            Area.MACHINE,
            "More than 255 vCPUs",
            "Gives large guests the interrupt remapping that their APIC ids need.")
        .reference("libvirt domain format: IOMMU devices")
        .values(Values.onlyOff())
        .migration("part of the guest's machine; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision;
    if (!situation.isX86() || situation.guest().vcpus() <= MOST_WITHOUT_REMAPPING) {
      decision = Decision.leftAlone(name(), "interrupts reach up to 255 vCPUs as they are");
    } else {
      decision = remap(domain);
    }
    return List.of(
        decision
            .asked("vcpus", situation.guest().vcpus())
            .reference("libvirt domain format: IOMMU devices")
            .build());
  }

  private Decision.Builder remap(Domain domain) {
    domain.ensureFeatures().ensureIoapic().setDriver("qemu");
    DomainIommu iommu = domain.ensureDevices().ensureIommu().setModel("intel");
    iommu.ensureDriver().setIntremap(true).setEim(true);
    return Decision.applied(
            name(),
            "an APIC id above 254 does not fit an ordinary interrupt; the virtual IOMMU remaps it,"
                + " which needs the I/O APIC in QEMU")
        .set("/domain/features/ioapic/@driver", "qemu")
        .set("/domain/devices/iommu/@model", "intel")
        .set("/domain/devices/iommu/driver/@intremap", "on")
        .set("/domain/devices/iommu/driver/@eim", "on")
        .migration("part of the guest's machine; keep it equal on both ends");
  }
}
