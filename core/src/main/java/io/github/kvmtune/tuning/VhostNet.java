package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Serves virtio NICs in the host's kernel instead of in QEMU.
 *
 * <p>Source: libvirt domain format, "Setting NIC driver-specific options"; libvirt uses vhost-net
 * for KVM guests only.
 */
final class VhostNet implements Tuning {

  @Override
  public String name() {
    return "vhost-net";
  }

  @Override
  public About about() {
    return About.of(Area.NETWORK, "vhost-net", "Serves virtio NICs in the host's kernel.")
        .reference("libvirt domain format: Setting NIC driver-specific options, name")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    return NicSlot.decideOnVirtio(this, situation, domain, slot -> decide(slot, situation));
  }

  private Decision decide(NicSlot slot, Situation situation) {
    Fact<Boolean> vhost = situation.host().networking().vhostNet();
    Decision.Builder decision;
    if (slot.isOffloaded()) {
      decision = Decision.leftAlone(name(), "hardware or a switch in user space serves it instead");
    } else if (!situation.isKvm()) {
      decision = Decision.leftAlone(name(), "libvirt serves emulated guests in QEMU only");
    } else if (vhost.is(true)) {
      slot.nic().ensureDriver().setName("vhost");
      decision =
          Decision.applied(
                  name(), "the kernel moves packets between tap and guest without waking QEMU")
              .set(slot.path() + "/driver/@name", "vhost");
    } else if (vhost.is(false)) {
      decision =
          Decision.refused(name(), "the host has no /dev/vhost-net, so QEMU moves every packet")
              .advise("serve virtio NICs in the kernel", "modprobe vhost_net");
    } else {
      decision =
          Decision.leftAlone(
              name(),
              "the host does not say whether it has vhost-net; libvirt uses it where it is");
    }
    return decision
        .asked("network", slot.wanted().title())
        .asked("virt-type", situation.guest().virtType().word())
        .fact("vhost-net", vhost)
        .reference("libvirt domain format: Setting NIC driver-specific options, name")
        .build();
  }
}
