package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import java.util.List;
import java.util.Optional;

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
        .values(Values.number(1, 256));
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Decision.Builder decision =
        word.unless(objection(situation, domain), () -> share(word, situation, domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .asked("disks", situation.guest().disks().size())
            .fact("online CPUs", situation.host().cpus().online())
            .reference("libvirt domain format: IOThreads Allocation")
            .build());
  }

  private static Optional<Objection> objection(Situation situation, Domain domain) {
    if (!hasWork(situation, domain)) {
      return Optional.of(Objection.impossible("the guest has no virtio disk without I/O threads"));
    }
    return situation.isOvercommitted()
        ? Optional.of(
            Objection.unwise("on an overcommitted host more threads only compete for CPUs"))
        : Optional.empty();
  }

  private Decision.Builder share(UsersWord word, Situation situation, Domain domain) {
    List<DiskSlot> disks = disks(situation, domain);
    List<DomainController> controllers = controllers(domain);
    int mapped = domain.getIothreads() == null ? 0 : domain.getIothreads();
    int threads =
        word.value()
            .map(Integer::parseInt)
            .orElse(Math.min(disks.size() + controllers.size(), cpusFor(situation)));
    domain.setIothreads(mapped + threads);
    Decision.Builder decision =
        Decision.applied(
                name(),
                "disk I/O waits neither for QEMU's main loop nor for another disk; at most one thread"
                    + " for each CPU that may run them")
            .set("/domain/iothreads", mapped + threads);
    int next = 0;
    for (DiskSlot slot : disks) {
      int thread = mapped + next++ % threads + 1;
      slot.disk().ensureDriver().setIothread(thread);
      decision.set(slot.path() + "/driver/@iothread", thread);
    }
    for (DomainController controller : controllers) {
      int thread = mapped + next++ % threads + 1;
      controller.ensureDriver().setIothread(thread);
      decision.set(ScsiControllers.path(controller) + "/driver/@iothread", thread);
    }
    return decision;
  }

  /** Whether there is a disk or controller that has no threads of its own. */
  static boolean hasWork(Situation situation, Domain domain) {
    return !disks(situation, domain).isEmpty() || !controllers(domain).isEmpty();
  }

  /** Those whose queues are not shared among threads of their own. */
  private static List<DiskSlot> disks(Situation situation, Domain domain) {
    return DiskSlot.of(situation.guest(), domain).stream()
        .filter(slot -> slot.hasBus("virtio"))
        .filter(slot -> slot.disk().ensureDriver().getIothreads() == null)
        .toList();
  }

  private static List<DomainController> controllers(Domain domain) {
    return ScsiControllers.all(domain).stream()
        .filter(each -> each.ensureDriver().getIothreads() == null)
        .toList();
  }

  /** How many CPUs may run them. */
  static int cpusFor(Situation situation) {
    return situation
        .exclusive()
        .map(placement -> placement.housekeeping().size())
        .or(() -> situation.host().cpus().online().value().map(cpus -> cpus.size()))
        .orElse(1);
  }
}
