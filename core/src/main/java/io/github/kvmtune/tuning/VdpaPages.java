package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Gives each queue of a vDPA device a page of its own for notifications, so that the card's
 * doorbell can be mapped into the guest.
 *
 * <p>Source: libvirt domain format, "Virtio-related options", page_per_vq.
 */
final class VdpaPages implements Tuning {

  @Override
  public String name() {
    return "vdpa-pages";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK,
            "vDPA",
            "Gives each queue of a vDPA device a page of its own for notifications.")
        .reference("libvirt domain format: Virtio-related options, page_per_vq")
        .values(Values.onlyOff())
        .migration("not possible: libvirt does not migrate guests with vDPA devices");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnKind(
        this,
        situation,
        domain,
        slot -> slot.wanted() instanceof Nic.Vdpa,
        "the guest has no vDPA device",
        this::separate);
  }

  private Decision separate(NicSlot slot) {
    slot.nic().ensureDriver().setPagePerVq(true);
    return Decision.applied(
            name(),
            "a queue's doorbell has a page of its own, so the guest can ring the card's directly")
        .set(slot.path() + "/driver/@page_per_vq", "on")
        .asked("network", slot.wanted().title())
        .reference("libvirt domain format: Virtio-related options, page_per_vq")
        .migration("not possible: libvirt does not migrate guests with vDPA devices")
        .build();
  }
}
