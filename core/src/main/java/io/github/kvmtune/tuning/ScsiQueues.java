package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.List;

/**
 * Gives virtio-scsi controllers a request queue for each vCPU.
 *
 * <p>Source: libvirt domain format, "Controllers", queues; QEMU's own default depends on the
 * machine type's version.
 */
final class ScsiQueues implements Tuning {

  @Override
  public String name() {
    return "scsi-queues";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "Multi-queue virtio-scsi",
            "Gives virtio-scsi controllers a request queue for each vCPU.")
        .reference("libvirt domain format: Controllers, queues")
        .values(Values.number(1, 1024))
        .migration("the number of queues must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<DomainController> controllers = ScsiControllers.all(domain);
    if (controllers.isEmpty()) {
      return List.of(
          Decision.leftAlone(name(), "the guest has no virtio-scsi controller")
              .asked("disks", situation.guest().disks().size())
              .build());
    }
    UsersWord word = UsersWord.on(this, situation);
    QueueCount count = QueueCount.of(word, situation);
    return List.of(
        word.unless(count.objection(), () -> set(controllers, count))
            .asked("vcpus", situation.guest().vcpus())
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Controllers, queues")
            .migration("the number of queues must stay as it is")
            .build());
  }

  private Decision.Builder set(List<DomainController> controllers, QueueCount count) {
    Decision.Builder decision = Decision.applied(name(), count.reason());
    for (DomainController controller : controllers) {
      controller.ensureDriver().setQueues(count.queues());
      decision.set(ScsiControllers.path(controller) + "/driver/@queues", count.queues());
    }
    return decision;
  }
}
