package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Lengthens the rings of NICs where bursts must not be lost: of guests with CPUs of their own, and
 * of those that a switch in user space serves.
 *
 * <p>Source: libvirt domain format, "Setting NIC driver-specific options"; QEMU honours a transmit
 * ring above 256 for vhost-user and vDPA only, and silently shortens it elsewhere.
 */
final class NetRings implements Tuning {

  /** The longest that virtio-net has. */
  private static final int LONGEST = 1024;

  @Override
  public String name() {
    return "net-rings";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK,
            "virtio-net rings",
            "Lengthens the rings of NICs where bursts must not be lost.")
        .reference("libvirt domain format: Setting NIC driver-specific options, rx_queue_size")
        .values(Values.words("256", "512", "1024"))
        .migration("the size of the rings must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnVirtio(this, situation, domain, slot -> decide(slot, situation));
  }

  private Decision decide(NicSlot slot, Situation situation) {
    UsersWord word = UsersWord.on(this, situation);
    int length = word.value().map(Integer::parseInt).orElse(LONGEST);
    return word.unless(objection(slot, situation), () -> lengthen(slot, length))
        .asked("network", slot.wanted().title())
        .asked("profile", situation.guest().profile().word())
        .reference("libvirt domain format: Setting NIC driver-specific options, rx_queue_size")
        .build();
  }

  private static Optional<Objection> objection(NicSlot slot, Situation situation) {
    if (slot.wanted() instanceof Nic.Vdpa) {
      return Optional.of(
          Objection.needless(
              "how long its card lets a ring be is not known here; one that is too long would not"
                  + " start"));
    }
    return situation.exclusive().isPresent() || slot.wanted() instanceof Nic.VhostUser
        ? Optional.empty()
        : Optional.of(
            Objection.needless(
                "256 packets are enough where the guest waits for CPUs anyway; longer rings would only"
                    + " queue them"));
  }

  private Decision.Builder lengthen(NicSlot slot, int length) {
    slot.nic().ensureDriver().setRxQueueSize(length);
    Decision.Builder decision =
        Decision.applied(
                name(),
                slot.isOffloaded()
                    ? "the rings are emptied without the kernel's own queues behind them, so they must"
                        + " hold a burst alone"
                    : "a burst waits in the ring instead of being dropped; a longer transmit ring would"
                        + " be ignored on a tap device")
            .set(slot.path() + "/driver/@rx_queue_size", length)
            .migration("the size of the rings must stay as it is");
    if (slot.isOffloaded()) {
      slot.nic().ensureDriver().setTxQueueSize(length);
      decision.set(slot.path() + "/driver/@tx_queue_size", length);
    }
    return decision;
  }
}
