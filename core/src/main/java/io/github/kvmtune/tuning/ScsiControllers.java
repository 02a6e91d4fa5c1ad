package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainAddress;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.List;
import java.util.Optional;

/**
 * Gives each virtio-scsi disk a controller of its own, as far as there are CPUs for a thread each,
 * since all disks of a controller share its I/O thread.
 *
 * <p>Source: libvirt domain format, "Controllers" and "IOThreads Allocation": a virtio-scsi disk
 * has no I/O thread, its controller has.
 */
final class ScsiControllers implements Tuning {

  private static final int MOST = 32;

  @Override
  public String name() {
    return "scsi-controllers";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "virtio-scsi controllers",
            "Gives virtio-scsi disks controllers of their own, so that they share no I/O thread.")
        .reference("libvirt domain format: Controllers and IOThreads Allocation")
        .values(Values.number(1, MOST))
        .migration("the controllers and the disks' places on them must stay as they are");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<DiskSlot> disks =
        DiskSlot.of(situation.guest(), domain).stream()
            .filter(slot -> slot.hasBus("scsi"))
            .toList();
    UsersWord word = UsersWord.on(this, situation);
    int usual = Math.min(Math.min(disks.size(), IoThreads.cpusFor(situation)), MOST);
    int count = word.value().map(Integer::parseInt).orElse(usual);
    return List.of(
        word.unless(objection(count, disks.size(), situation), () -> spread(disks, count, domain))
            .asked("disks", situation.guest().disks().size())
            .asked("profile", situation.guest().profile().word())
            .fact("online CPUs", situation.host().cpus().online())
            .reference("libvirt domain format: Controllers and IOThreads Allocation")
            .build());
  }

  private static Optional<Objection> objection(int count, int disks, Situation situation) {
    if (disks == 0) {
      return Optional.of(Objection.impossible("the guest has no virtio-scsi disk"));
    }
    if (count > disks) {
      return Optional.of(
          Objection.unwise("only " + disks + " disks use them, and each costs interrupt vectors"));
    }
    if (situation.isOvercommitted()) {
      return Optional.of(
          Objection.needless("on an overcommitted host there is no I/O thread to have for each"));
    }
    return count == 1
        ? Optional.of(Objection.needless("one controller is all that there is work or CPUs for"))
        : Optional.empty();
  }

  private Decision.Builder spread(List<DiskSlot> disks, int count, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
                name(),
                "a controller's disks share its I/O thread, so each has its own as far as there are"
                    + " CPUs for the threads")
            .migration("the controllers and the disks' places on them must stay as they are");
    List<DomainController> all = all(domain);
    String model = String.valueOf(all.get(0).getModel());
    for (int index = all.size(); index < count; index++) {
      domain
          .ensureDevices()
          .getControllers()
          .add(new DomainController().setType("scsi").setIndex(index).setModel(model));
    }
    all(domain).forEach(each -> decision.set(path(each) + "/@model", model));
    for (int i = 0; i < disks.size(); i++) {
      place(disks.get(i), i % count, i / count, decision);
    }
    return decision;
  }

  private static void place(DiskSlot slot, int controller, int unit, Decision.Builder decision) {
    slot.disk()
        .setAddress(
            new DomainAddress()
                .setType("drive")
                .setController(controller)
                .setBus(0)
                .setTarget(0)
                .setUnit(unit));
    decision
        .set(slot.path() + "/address/@controller", controller)
        .set(slot.path() + "/address/@unit", unit);
  }

  static List<DomainController> all(Domain domain) {
    return domain.ensureDevices().getControllers().stream()
        .filter(controller -> "scsi".equals(controller.getType()))
        .toList();
  }

  static String path(DomainController controller) {
    return "/domain/devices/controller[@type='scsi'][@index='" + controller.getIndex() + "']";
  }

  /** The controller a disk is on: the first unless its address says otherwise. */
  static int indexOf(DiskSlot slot) {
    DomainAddress address = slot.disk().getAddress();
    Integer controller = address == null ? null : address.getController();
    return controller == null ? 0 : controller;
  }
}
