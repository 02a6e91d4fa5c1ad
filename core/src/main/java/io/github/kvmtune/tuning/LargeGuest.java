package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainIommu;
import io.github.kvmtune.xml.domain.DomainIommuDriver;
import java.util.List;
import java.util.Optional;

/**
 * Gives guests with more than 255 vCPUs the interrupt remapping that their APIC ids need.
 *
 * <p>Source: libvirt domain format, "IOMMU devices"; APIC ids above 254 need extended interrupt
 * mode.
 */
final class LargeGuest implements Tuning {

  private static final int MOST_WITHOUT_REMAPPING = 255;

  private static final Gate DMA_TRANSLATION =
      Gate.of("iommu/driver/@dma_translation", "10.7", "8.0");

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
        .gate(DMA_TRANSLATION)
        .migration("part of the guest's machine; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation).unless(objection(situation), () -> remap(situation, domain));
    return List.of(
        decision
            .asked("vcpus", Shape.mostVcpus(situation))
            .reference("libvirt domain format: IOMMU devices")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (!situation.isX86()) {
      return Optional.of(Objection.impossible("only the APIC of x86 ends at 255 vCPUs"));
    }
    return Shape.mostVcpus(situation) > MOST_WITHOUT_REMAPPING
        ? Optional.empty()
        : Optional.of(Objection.needless("interrupts reach up to 255 vCPUs as they are"));
  }

  private Decision.Builder remap(Situation situation, Domain domain) {
    domain.ensureFeatures().ensureIoapic().setDriver("qemu");
    DomainIommuDriver iommu = new DomainIommuDriver().setIntremap(true).setEim(true);
    domain.ensureDevices().getIommus().add(new DomainIommu().setModel("intel").setDriver(iommu));
    Decision.Builder decision =
        Decision.applied(
                name(),
                "an APIC id above 254 does not fit an ordinary interrupt; the virtual IOMMU remaps it,"
                    + " which needs the I/O APIC in QEMU")
            .set("/domain/features/ioapic/@driver", "qemu")
            .set("/domain/devices/iommu/@model", "intel")
            .set("/domain/devices/iommu/driver/@intremap", "on")
            .set("/domain/devices/iommu/driver/@eim", "on")
            .migration("part of the guest's machine; keep it equal on both ends");
    if (situation.has(DMA_TRANSLATION)) {
      // The IOMMU is there for interrupts alone; without this the guest may map each DMA, too.
      iommu.setDmaTranslation(false);
      decision.set("/domain/devices/iommu/driver/@dma_translation", "off");
    }
    return decision;
  }
}
