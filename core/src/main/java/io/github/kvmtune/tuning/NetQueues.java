package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Gives virtio NICs a queue for each vCPU, so that flows are served in parallel.
 *
 * <p>Source: libvirt domain format, "Setting NIC driver-specific options"; Linux kernel, tun
 * devices have 256 queues at most since 4.0 and 8 before.
 */
final class NetQueues implements Tuning {

  /** Each queue costs a vhost worker, file descriptors and two interrupt vectors. */
  private static final int MOST_WORTH_THEIR_COST = 8;

  @Override
  public String name() {
    return "net-queues";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK, "Multi-queue virtio-net", "Gives virtio NICs a queue for each vCPU.")
        .reference("libvirt domain format: Setting NIC driver-specific options, queues")
        .values(Values.onlyOff())
        .migration("the number of queues must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnVirtio(this, situation, domain, slot -> decide(slot, situation));
  }

  private Decision decide(NicSlot slot, Situation situation) {
    int queues = Math.min(situation.guest().vcpus(), MOST_WORTH_THEIR_COST);
    Decision.Builder decision;
    if (situation.isOvercommitted()) {
      decision =
          Decision.leftAlone(
              name(), "on an overcommitted host more vhost workers only compete for CPUs");
    } else if (queues < 2) {
      decision = Decision.leftAlone(name(), "one vCPU is served by one queue");
    } else {
      slot.nic().ensureDriver().setQueues(queues);
      decision =
          Decision.applied(
                  name(),
                  "one queue for each vCPU, up to "
                      + MOST_WORTH_THEIR_COST
                      + ", lets every vCPU send and receive without a lock")
              .set(slot.path() + "/driver/@queues", queues)
              .migration("the number of queues must stay as it is");
    }
    return decision
        .asked("vcpus", situation.guest().vcpus())
        .asked("profile", situation.guest().profile().word())
        .fact("kernel", situation.host().kernel())
        .reference("libvirt domain format: Setting NIC driver-specific options, queues")
        .build();
  }
}
