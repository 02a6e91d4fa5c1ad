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
        .values(Values.onlyOff())
        .migration("the number of queues must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<DomainController> controllers = IoThreads.scsiControllers(domain);
    if (controllers.isEmpty()) {
      return List.of(
          Decision.leftAlone(name(), "the guest has no virtio-scsi controller")
              .asked("disks", situation.guest().disks().size())
              .build());
    }
    int queues = QueueCount.of(situation);
    controllers.forEach(controller -> controller.ensureDriver().setQueues(queues));
    return List.of(
        Decision.applied(name(), QueueCount.reason(situation))
            .set("/domain/devices/controller[@type='scsi']/driver/@queues", queues)
            .asked("vcpus", situation.guest().vcpus())
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Controllers, queues")
            .migration("the number of queues must stay as it is")
            .build());
  }
}
