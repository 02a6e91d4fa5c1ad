package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.DiskBus;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives guests that have virtio drivers virtio disks and NICs, and other guests devices that every
 * system can drive.
 *
 * <p>Source: libvirt domain format, "Virtio device models"; libvirt's own default NIC on x86 is an
 * RTL8139.
 */
final class VirtioModels implements Tuning {

  private static final String NAME = "virtio-models";
  private static final String REFERENCE = "libvirt domain format: Virtio device models";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<Decision> decisions = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (DiskSlot slot : DiskSlot.of(situation.guest(), domain)) {
      decisions.add(disk(slot, situation, used));
    }
    for (NicSlot slot : NicSlot.of(situation.guest(), domain)) {
      decisions.add(nic(slot, situation));
    }
    if (DiskSlot.of(situation.guest(), domain).stream().anyMatch(slot -> slot.hasBus("scsi"))) {
      decisions.add(scsiController(domain));
    }
    return decisions.isEmpty()
        ? List.of(Decision.leftAlone(NAME, "the guest has no disks and no NICs").build())
        : decisions;
  }

  private static Decision disk(DiskSlot slot, Situation situation, Map<String, Integer> used) {
    String bus = slot.wanted().bus().map(DiskBus::word).orElse(defaultBus(situation));
    String prefix = bus.equals("virtio") ? "vd" : "sd";
    String device = prefix + letters(used.merge(prefix, 1, Integer::sum));
    slot.disk().ensureTarget().setDev(device).setBus(bus);
    String reason =
        bus.equals("sata")
            ? "a system without virtio drivers boots from SATA"
            : "virtio moves data through shared memory instead of emulated registers";
    return Decision.applied(NAME, reason)
        .set(slot.path() + "/target/@bus", bus)
        .set(slot.path() + "/target/@dev", device)
        .reference(REFERENCE)
        .migration("the device model must stay as it is")
        .build();
  }

  private static String defaultBus(Situation situation) {
    return situation.guest().os().hasVirtioDrivers() || !situation.isX86() ? "virtio" : "sata";
  }

  private static Decision nic(NicSlot slot, Situation situation) {
    if (!slot.isEmulated()) {
      return Decision.leftAlone(
              NAME, slot.path() + " is a device of the host, driven by its own driver")
          .build();
    }
    boolean virtio = situation.guest().os().hasVirtioDrivers() || !situation.isX86();
    String model = virtio ? "virtio" : "e1000e";
    slot.nic().ensureModel().setType(model);
    return Decision.applied(
            NAME,
            virtio
                ? "virtio moves packets through shared memory; libvirt's own default would be an RTL8139"
                : "a system without virtio drivers knows the e1000e")
        .set(slot.path() + "/model/@type", model)
        .reference(REFERENCE)
        .migration("the device model must stay as it is")
        .build();
  }

  private static Decision scsiController(Domain domain) {
    domain
        .ensureDevices()
        .getControllers()
        .add(new DomainController().setType("scsi").setIndex(0).setModel("virtio-scsi"));
    return Decision.applied(NAME, "SCSI disks sit behind a virtio-scsi controller")
        .set("/domain/devices/controller[@type='scsi']/@model", "virtio-scsi")
        .reference(REFERENCE)
        .migration("the device model must stay as it is")
        .build();
  }

  /** a, b, … z, aa, ab, … as Linux and libvirt count disks. */
  private static String letters(int number) {
    int last = (number - 1) % 26;
    String rest = number <= 26 ? "" : letters((number - 1) / 26);
    return rest + (char) ('a' + last);
  }
}
