package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Offers the packed virtqueue layout where hardware or a switch in user space reads the rings; most
 * kernels' vhost-net does not offer it.
 *
 * <p>Source: libvirt domain format, "Virtio-related options", packed; virtio 1.1.
 */
final class PackedRing implements Tuning {

  @Override
  public String name() {
    return "packed-ring";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK,
            "Packed virtqueues",
            "Offers the packed ring where hardware or a switch in user space reads it.")
        .reference("libvirt domain format: Virtio-related options, packed")
        .migration("part of the device's features; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnVirtio(this, situation, domain, slot -> decide(slot, situation));
  }

  private Decision decide(NicSlot slot, Situation situation) {
    return UsersWord.on(this, situation)
        .unless(objection(slot), () -> offer(slot))
        .asked("network", slot.wanted().title())
        .reference("libvirt domain format: Virtio-related options, packed")
        .build();
  }

  private static Optional<Objection> objection(NicSlot slot) {
    return slot.isOffloaded()
        ? Optional.empty()
        : Optional.of(
            Objection.needless(
                "QEMU or vhost-net serves the NIC, and most kernels' vhost-net does not offer the"
                    + " packed ring"));
  }

  private Decision.Builder offer(NicSlot slot) {
    slot.nic().ensureDriver().setPacked(true);
    return Decision.applied(
            name(),
            "one ring instead of three takes fewer memory accesses for each packet; a guest that does"
                + " not know it keeps the usual layout")
        .set(slot.path() + "/driver/@packed", "on")
        .migration("part of the device's features; keep it equal on both ends");
  }
}
