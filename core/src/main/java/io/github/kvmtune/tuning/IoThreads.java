package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.List;

/**
 * Takes disk I/O out of QEMU's main loop: a thread for each virtio disk and for each virtio-scsi
 * controller, as far as the host has CPUs for them.
 *
 * <p>Source: libvirt domain format, "IOThreads Allocation".
 */
final class IoThreads implements Tuning {

  @Override
  public String name() {
    return "iothreads";
  }

  @Override
  public About about() {
    return About.of(Area.STORAGE, "I/O threads", "Takes disk I/O out of QEMU's main loop.")
        .reference("libvirt domain format: IOThreads Allocation")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision = decide(situation, domain);
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .asked("disks", situation.guest().disks().size())
            .fact("online CPUs", situation.host().cpus().online())
            .reference("libvirt domain format: IOThreads Allocation")
            .build());
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    List<DomainController> controllers = scsiControllers(domain);
    List<DiskSlot> disks =
        DiskSlot.of(situation.guest(), domain).stream()
            .filter(slot -> slot.hasBus("virtio"))
            .toList();
    int wanted = disks.size() + controllers.size();
    if (wanted == 0) {
      return Decision.leftAlone(name(), "the guest has no virtio disk");
    }
    if (situation.isOvercommitted()) {
      return Decision.leftAlone(
          name(), "on an overcommitted host more threads only compete for CPUs");
    }
    int threads = Math.min(wanted, cpusFor(situation));
    domain.setIothreads(threads);
    Decision.Builder decision =
        Decision.applied(
                name(),
                "disk I/O waits neither for QEMU's main loop nor for another disk; at most one thread"
                    + " for each CPU that may run them")
            .set("/domain/iothreads", threads);
    int next = 0;
    for (DiskSlot slot : disks) {
      int thread = next++ % threads + 1;
      slot.disk().ensureDriver().setIothread(thread);
      decision.set(slot.path() + "/driver/@iothread", thread);
    }
    for (DomainController controller : controllers) {
      int thread = next++ % threads + 1;
      controller.ensureDriver().setIothread(thread);
      decision.set("/domain/devices/controller[@type='scsi']/driver/@iothread", thread);
    }
    return decision;
  }

  static List<DomainController> scsiControllers(Domain domain) {
    return domain.ensureDevices().getControllers().stream()
        .filter(controller -> "scsi".equals(controller.getType()))
        .toList();
  }

  private static int cpusFor(Situation situation) {
    return situation
        .exclusive()
        .map(placement -> placement.housekeeping().size())
        .or(() -> situation.host().cpus().online().value().map(cpus -> cpus.size()))
        .orElse(1);
  }
}
