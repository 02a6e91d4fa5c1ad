package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;

/**
 * The kernel moves guests' packets itself.
 *
 * <p>Source: libvirt domain format, "Setting NIC driver-specific options".
 */
final class VhostNet implements Advisor {

  @Override
  public String name() {
    return "vhost-net";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Boolean> vhost = host.networking().vhostNet();
    if (!vhost.isKnown()) {
      return Assessment.unstated(name(), "whether it has /dev/vhost-net", vhost);
    }
    if (vhost.is(true)) {
      return Assessment.fine(
          name(), "the kernel can serve virtio NICs", UsedFact.of("vhost-net", vhost));
    }
    return Assessment.advised(
        HostAdvice.of(name(), "serve virtio NICs in the kernel")
            .because("without /dev/vhost-net, QEMU is woken for the packets of every guest")
            .remedy(new Remedy.ModuleLoad("vhost_net"))
            .effect("each queue of a NIC has a kernel thread")
            .reference("libvirt domain format: Setting NIC driver-specific options, name")
            .fact("vhost-net", vhost)
            .build());
  }
}
