package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDiskTarget;
import java.util.List;

/**
 * Gives guests that have virtio drivers virtio disks and NICs. A disk whose bus the user chose
 * keeps it.
 *
 * <p>Source: libvirt domain format, "Virtio device models".
 */
final class VirtioModels implements Tuning {

  @Override
  public String name() {
    return "virtio-models";
  }

  @Override
  public About about() {
    return About.of(
            Area.DEVICES,
            "virtio models",
            "Gives guests that can drive them virtio disks and NICs.")
        .reference("libvirt domain format: Virtio device models")
        .values(Values.onlyOff())
        .migration("device models must stay as they are");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        situation.guest().os().hasVirtioDrivers()
            ? virtio(situation, domain)
            : Decision.leftAlone(
                name(),
                "the system is not known to have virtio drivers, so it gets devices that need none");
    return List.of(
        decision
            .asked("os", situation.guest().os().word())
            .asked("disks", situation.guest().disks().size())
            .asked("networks", situation.guest().nics().size())
            .reference("libvirt domain format: Virtio device models")
            .build());
  }

  private Decision.Builder virtio(Situation situation, Domain domain) {
    List<DiskSlot> disks =
        DiskSlot.of(situation.guest(), domain).stream()
            .filter(slot -> slot.wanted().bus().isEmpty())
            .toList();
    List<NicSlot> nics =
        NicSlot.of(situation.guest(), domain).stream().filter(NicSlot::isEmulated).toList();
    if (disks.isEmpty() && nics.isEmpty()) {
      return Decision.leftAlone(name(), "no device is left to choose a model for");
    }
    Decision.Builder decision =
        Decision.applied(
                name(),
                "virtio moves data through shared memory, where other models emulate the registers of"
                    + " real hardware")
            .migration("device models must stay as they are");
    disks.forEach(slot -> slot.disk().ensureTarget().setBus("virtio"));
    DiskNames.assign(domain.ensureDevices().getDisks());
    disks.forEach(slot -> tell(slot, decision));
    for (NicSlot slot : nics) {
      slot.nic().ensureModel().setType("virtio");
      decision.set(slot.path() + "/model/@type", "virtio");
    }
    return decision;
  }

  private static void tell(DiskSlot slot, Decision.Builder decision) {
    DomainDiskTarget target = slot.disk().ensureTarget();
    decision
        .set(slot.path() + "/target/@bus", "virtio")
        .set(slot.path() + "/target/@dev", String.valueOf(target.getDev()));
  }
}
