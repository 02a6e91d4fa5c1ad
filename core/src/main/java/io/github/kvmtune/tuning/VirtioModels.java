package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.VirtioDrivers;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainDiskTarget;
import java.util.List;

/**
 * Gives guests that have virtio drivers virtio disks and NICs, those with old drivers in a form
 * they know, and others the oldest card that the machine has. A disk whose bus the user chose keeps
 * it.
 *
 * <p>Source: libvirt domain format, "Virtio device models"; on q35 a plain virtio device shows the
 * current interface only.
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
        situation.guest().hasVirtioDrivers()
            ? virtio(situation, domain)
            : withoutDrivers(situation, domain);
    return List.of(
        decision
            .asked("os", situation.guest().os().word())
            .asked("virtio drivers", situation.guest().virtio().word())
            .asked("disks", situation.guest().disks().size())
            .asked("networks", situation.guest().nics().size())
            .reference("libvirt domain format: Virtio device models")
            .build());
  }

  private Decision.Builder virtio(Situation situation, Domain domain) {
    List<DiskSlot> all = DiskSlot.of(situation.guest(), domain);
    List<DiskSlot> disks = all.stream().filter(slot -> slot.wanted().bus().isEmpty()).toList();
    List<NicSlot> nics = taps(situation, domain);
    boolean transitional = VirtioModel.isTransitional(situation);
    if (disks.isEmpty() && nics.isEmpty() && !(transitional && !all.isEmpty())) {
      return Decision.leftAlone(name(), "no device is left to choose a model for");
    }
    Decision.Builder decision =
        Decision.applied(name(), reason(situation))
            .migration("device models must stay as they are");
    disks.forEach(slot -> slot.disk().ensureTarget().setBus("virtio"));
    // A disk that keeps its bus may get another name, since names count up within a bus.
    DiskNames.assign(domain.ensureDevices().getDisks());
    all.forEach(slot -> tell(slot, decision));
    nics.forEach(slot -> set(slot, VirtioModel.of(situation), decision));
    if (transitional) {
      all.forEach(slot -> showOldInterface(slot, decision));
      ScsiControllers.all(domain).forEach(each -> showOldInterface(each, decision));
    }
    return decision;
  }

  private static String reason(Situation situation) {
    String speed =
        "virtio moves data through shared memory, where other models emulate the registers of real"
            + " hardware";
    return situation.guest().virtio() == VirtioDrivers.LEGACY && situation.isX86()
        ? speed
            + "; old drivers find it as a conventional PCI device, which libvirt puts behind a bridge"
        : speed;
  }

  private static void tell(DiskSlot slot, Decision.Builder decision) {
    DomainDiskTarget target = slot.disk().ensureTarget();
    decision
        .set(slot.path() + "/target/@bus", String.valueOf(target.getBus()))
        .set(slot.path() + "/target/@dev", String.valueOf(target.getDev()));
  }

  private static void showOldInterface(DiskSlot slot, Decision.Builder decision) {
    if (slot.hasBus("virtio")) {
      slot.disk().setModel(VirtioModel.TRANSITIONAL);
      decision.set(slot.path() + "/@model", VirtioModel.TRANSITIONAL);
    }
  }

  private static void showOldInterface(DomainController controller, Decision.Builder decision) {
    controller.setModel(VirtioModel.TRANSITIONAL);
    decision.set(ScsiControllers.path(controller) + "/@model", VirtioModel.TRANSITIONAL);
  }

  private Decision.Builder withoutDrivers(Situation situation, Domain domain) {
    List<NicSlot> nics = taps(situation, domain);
    boolean isUnknown = situation.guest().os() == GuestOs.OTHER && situation.isX86();
    if (!isUnknown || nics.isEmpty()) {
      return Decision.leftAlone(
          name(),
          "the system is not known to have virtio drivers, so it gets devices that need none");
    }
    Decision.Builder decision =
        Decision.applied(
                name(),
                "nearly every system since 2001 has a driver for the e1000, fewer for the e1000e, and"
                    + " virtio cannot be assumed")
            .migration("device models must stay as they are");
    nics.forEach(slot -> set(slot, "e1000", decision));
    return decision;
  }

  private static void set(NicSlot slot, String model, Decision.Builder decision) {
    slot.nic().ensureModel().setType(model);
    decision.set(slot.path() + "/model/@type", model);
  }

  /** A stand-in for another NIC has its model already. */
  private static List<NicSlot> taps(Situation situation, Domain domain) {
    return NicSlot.of(situation.guest(), domain).stream()
        .filter(slot -> slot.isTap() && slot.nic().getTeaming() == null)
        .toList();
  }
}
