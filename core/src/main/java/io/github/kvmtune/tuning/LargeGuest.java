package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainIommu;
import io.github.kvmtune.xml.domain.DomainIommuDriver;
import java.util.List;
import java.util.Optional;

/**
 * Gives guests whose APIC ids do not end at 254 the interrupt remapping that these need: those with
 * more than 255 vCPUs, and smaller ones whose topology leaves ids unused.
 *
 * <p>Source: libvirt domain format, "IOMMU devices"; APIC ids above 254 need extended interrupt
 * mode, without which Linux leaves such vCPUs off.
 */
final class LargeGuest implements Tuning {

  private static final int HIGHEST_PLAIN_APIC_ID = 254;

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
        UsersWord.on(this, situation)
            .unless(objection(situation, domain), () -> remap(situation, domain));
    return List.of(
        decision
            .asked("vcpus", Shape.mostVcpus(situation))
            .reference("libvirt domain format: IOMMU devices")
            .build());
  }

  private static Optional<Objection> objection(Situation situation, Domain domain) {
    if (!situation.isX86()) {
      return Optional.of(Objection.impossible("only the APIC of x86 ends at 255 vCPUs"));
    }
    int highest = Shape.in(domain, situation).highestApicId();
    return highest > HIGHEST_PLAIN_APIC_ID
        ? Optional.empty()
        : Optional.of(
            Objection.needless(
                "the guest's APIC ids end at "
                    + highest
                    + ", and interrupts reach up to "
                    + HIGHEST_PLAIN_APIC_ID
                    + " as they are"));
  }

  private Decision.Builder remap(Situation situation, Domain domain) {
    domain.ensureFeatures().ensureIoapic().setDriver("qemu");
    DomainIommuDriver iommu = new DomainIommuDriver().setIntremap(true).setEim(true);
    domain.ensureDevices().getIommus().add(new DomainIommu().setModel("intel").setDriver(iommu));
    Decision.Builder decision =
        Decision.applied(
                name(),
                "APIC ids of this topology go up to "
                    + Shape.in(domain, situation).highestApicId()
                    + ", and one above 254 does not fit an ordinary interrupt; the virtual IOMMU"
                    + " remaps it, which needs the I/O APIC in QEMU")
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
