package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainControllerDriver;
import io.github.kvmtune.xml.domain.DomainDiskDriver;
import io.github.kvmtune.xml.domain.DomainDriverIothreads;
import io.github.kvmtune.xml.domain.DomainDriverIothreadsIothread;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Shares a disk's queues among several I/O threads where one CPU cannot serve it; QEMU deals the
 * queues out in turn.
 *
 * <p>Source: libvirt domain format, "Hard drives" and "Controllers", iothreads; virtio-blk since
 * libvirt 10.0 and QEMU 9.0, virtio-scsi since 11.2 and 10.0.
 */
final class IoThreadMapping implements Tuning {

  private static final Gate BLK = Gate.of("disk/driver/iothreads", "10.0", "9.0");
  private static final Gate SCSI = Gate.of("controller/driver/iothreads", "11.2", "10.0");

  @Override
  public String name() {
    return "iothread-mapping";
  }

  @Override
  public About about() {
    return About.of(
            Area.STORAGE,
            "I/O thread to queue mapping",
            "Shares a disk's queues among several I/O threads.")
        .reference("libvirt domain format: Hard drives and Controllers, iothreads")
        .values(Values.onlyOff())
        .gate(BLK)
        .gate(SCSI)
        .migration("the number of threads may differ on the destination");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    List<Decision.Builder> decisions = new ArrayList<>();
    for (DiskSlot slot : DiskSlot.of(situation.guest(), domain)) {
      int wanted = slot.wanted().options().iothreads();
      if (wanted > 1 && slot.hasBus("virtio")) {
        decisions.add(disk(slot, wanted, situation, domain));
      }
    }
    for (DomainController controller : ScsiControllers.all(domain)) {
      int wanted = mostOn(controller, situation, domain);
      if (wanted > 1) {
        decisions.add(controller(controller, wanted, situation, domain));
      }
    }
    if (decisions.isEmpty()) {
      decisions.add(
          Decision.leftAlone(name(), "no disk was said to need more than one I/O thread")
              .asked("disks", situation.guest().disks().size()));
    }
    Integer threads = domain.getIothreads();
    if (threads != null && !IoThreads.hasWork(situation, domain)) {
      decisions.get(decisions.size() - 1).set("/domain/iothreads", threads);
    }
    return decisions.stream().map(Decision.Builder::build).toList();
  }

  private Decision.Builder disk(DiskSlot slot, int wanted, Situation situation, Domain domain) {
    if (!situation.has(BLK)) {
      return lacking(slot.wanted().path(), wanted, situation, BLK);
    }
    DomainDiskDriver driver = slot.disk().ensureDriver();
    List<Integer> threads = addThreads(wanted, domain);
    return told(
        slot.path(), slot.wanted().path(), deal(driver.ensureIothreads(), threads), threads);
  }

  private Decision.Builder controller(
      DomainController controller, int wanted, Situation situation, Domain domain) {
    if (!situation.has(SCSI)) {
      return lacking("the virtio-scsi controller", wanted, situation, SCSI);
    }
    DomainControllerDriver driver = controller.ensureDriver();
    List<Integer> threads = addThreads(wanted, domain);
    return told(
        ScsiControllers.path(controller),
        "the virtio-scsi controller",
        deal(driver.ensureIothreads(), threads),
        threads);
  }

  private static int mostOn(DomainController controller, Situation situation, Domain domain) {
    return DiskSlot.of(situation.guest(), domain).stream()
        .filter(slot -> slot.hasBus("scsi"))
        .filter(slot -> Objects.equals(ScsiControllers.indexOf(slot), controller.getIndex()))
        .mapToInt(slot -> slot.wanted().options().iothreads())
        .max()
        .orElse(1);
  }

  /** Threads of the disk's own, so that no other disk waits for it. */
  private static List<Integer> addThreads(int wanted, Domain domain) {
    Integer have = domain.getIothreads();
    int first = (have == null ? 0 : have) + 1;
    domain.setIothreads(first + wanted - 1);
    return IntStream.range(first, first + wanted).boxed().toList();
  }

  private static int deal(DomainDriverIothreads element, List<Integer> threads) {
    threads.forEach(
        thread -> element.getIothreads().add(new DomainDriverIothreadsIothread().setId(thread)));
    return threads.size();
  }

  private Decision.Builder told(String path, String what, int count, List<Integer> threads) {
    Decision.Builder decision =
        Decision.applied(
                name(),
                "asked for by the user: " + count + " threads take turns at the queues of " + what)
            .asked("iothreads", count)
            .reference("libvirt domain format: Hard drives and Controllers, iothreads")
            .migration("the number of threads may differ on the destination");
    for (int i = 0; i < threads.size(); i++) {
      decision.set(path + "/driver/iothreads/iothread[" + (i + 1) + "]/@id", threads.get(i));
    }
    return decision;
  }

  private Decision.Builder lacking(String what, int wanted, Situation situation, Gate gate) {
    return Decision.refused(
            name(),
            what
                + " was to be served by "
                + wanted
                + " I/O threads, but "
                + gate.lacks(situation.target())
                + "; older versions drop the setting without a word")
        .asked("iothreads", wanted)
        .advise(
            "share a disk's queues among I/O threads",
            "use libvirt " + gate.libvirt() + " and QEMU " + gate.qemu() + " or later");
  }
}
