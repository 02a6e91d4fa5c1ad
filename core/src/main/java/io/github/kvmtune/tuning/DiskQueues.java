package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Gives virtio-blk disks a queue for each vCPU, so that completions arrive where requests were
 * made.
 *
 * <p>Source: libvirt domain format, "Hard drives", queues; QEMU's own default depends on the
 * machine type's version.
 */
final class DiskQueues implements Tuning {

  @Override
  public String name() {
    return "disk-queues";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE, "Multi-queue virtio-blk", "Gives virtio-blk disks a queue for each vCPU.")
        .reference("libvirt domain format: Hard drives, queues")
        .values(Values.number(1, 1024))
        .migration("the number of queues must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<DiskSlot> disks =
        DiskSlot.of(situation.guest(), domain).stream()
            .filter(slot -> slot.hasBus("virtio"))
            .toList();
    if (disks.isEmpty()) {
      return List.of(
          Decision.leftAlone(name(), "the guest has no virtio-blk disk")
              .asked("disks", situation.guest().disks().size())
              .build());
    }
    UsersWord word = UsersWord.on(this, situation);
    QueueCount count = QueueCount.of(word, situation);
    return List.of(
        word.unless(count.objection(), () -> set(disks, count))
            .asked("vcpus", situation.guest().vcpus())
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Hard drives, queues")
            .migration("the number of queues must stay as it is")
            .build());
  }

  private Decision.Builder set(List<DiskSlot> disks, QueueCount count) {
    Decision.Builder decision = Decision.applied(name(), count.reason());
    for (DiskSlot slot : disks) {
      slot.disk().ensureDriver().setQueues(count.queues());
      decision.set(slot.path() + "/driver/@queues", count.queues());
    }
    return decision;
  }
}
