package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDiskDriver;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds up the interrupt vectors that a guest's devices ask for, and takes queues from its disks
 * where there would be more than its vCPUs can take.
 *
 * <p>Source: QEMU, the vectors of virtio devices; x86, 256 vectors for each CPU, of which about 200
 * are left for devices.
 */
final class InterruptVectors implements Tuning {

  private static final int VECTORS_PER_VCPU = 200;

  @Override
  public String name() {
    return "interrupt-vectors";
  }

  @Override
  public About about() {
    return About.of(
            Area.INTERRUPTS,
            "MSI-X vectors",
            "Keeps the vectors of a guest's devices within what its vCPUs can take.")
        .reference("QEMU: vectors of virtio devices")
        .values(Values.onlyOff())
        .migration("the number of queues must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    int vcpus = situation.guest().vcpus();
    Decision.Builder decision =
        situation.isX86()
            ? budget(situation, domain)
            : Decision.leftAlone(name(), "only x86 has few vectors for each CPU");
    return List.of(
        decision
            .asked("vcpus", vcpus)
            .asked("disks", situation.guest().disks().size())
            .asked("networks", situation.guest().nics().size())
            .reference("QEMU: vectors of virtio devices")
            .build());
  }

  private Decision.Builder budget(Situation situation, Domain domain) {
    int vcpus = situation.guest().vcpus();
    int budget = VECTORS_PER_VCPU * vcpus;
    int before = PciDevices.of(domain, vcpus).sum();
    if (before <= budget) {
      return Decision.leftAlone(
          name(),
          "the devices ask for "
              + before
              + " vectors, of about "
              + budget
              + " that the vCPUs take");
    }
    List<DiskSlot> reduced = reduce(situation, domain, budget);
    int after = PciDevices.of(domain, vcpus).sum();
    String counts =
        "the devices asked for " + before + " vectors, of about " + budget + " that the vCPUs take";
    Decision.Builder decision =
        reduced.isEmpty()
            ? Decision.leftAlone(name(), counts + "; no disk has a queue to spare")
            : Decision.applied(name(), counts + "; with fewer queues for disks they are " + after)
                .migration("the number of queues must stay as it is");
    for (DiskSlot slot : reduced) {
      decision.set(slot.path() + "/driver/@queues", queues(slot, vcpus));
    }
    if (after > budget) {
      decision.warn(
          "the devices ask for "
              + after
              + " interrupt vectors, probably more than "
              + vcpus
              + " vCPUs can take; the guest then lets queues share one; put disks behind a virtio-scsi"
              + " controller (bus scsi)");
    }
    return decision;
  }

  /** Halves the largest number of queues until the vectors fit or each disk has one. */
  private static List<DiskSlot> reduce(Situation situation, Domain domain, int budget) {
    List<DiskSlot> disks =
        DiskSlot.of(situation.guest(), domain).stream()
            .filter(slot -> slot.hasBus("virtio"))
            .toList();
    int vcpus = situation.guest().vcpus();
    List<Integer> before = disks.stream().map(slot -> queues(slot, vcpus)).toList();
    int most = before.stream().mapToInt(Integer::intValue).max().orElse(1);
    while (most > 1 && PciDevices.of(domain, vcpus).sum() > budget) {
      most = most / 2;
      for (DiskSlot slot : disks) {
        slot.disk().ensureDriver().setQueues(Math.min(queues(slot, vcpus), most));
      }
    }
    return IntStream.range(0, disks.size())
        .filter(i -> queues(disks.get(i), vcpus) != before.get(i))
        .mapToObj(disks::get)
        .toList();
  }

  private static int queues(DiskSlot slot, int vcpus) {
    DomainDiskDriver driver = slot.disk().ensureDriver();
    return driver.getQueues() == null ? vcpus : driver.getQueues();
  }
}
