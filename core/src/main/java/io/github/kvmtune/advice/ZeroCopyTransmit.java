package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;

/**
 * vhost-net copies what guests send, as it does by default since Linux 5.3.
 *
 * <p>Source: Linux kernel, "vhost_net: disable zerocopy by default".
 */
final class ZeroCopyTransmit implements Advisor {

  @Override
  public String name() {
    return "zero-copy-transmit";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Boolean> zeroCopy = host.networking().zeroCopyTransmit();
    if (!zeroCopy.isKnown()) {
      return Assessment.unstated(name(), "whether vhost-net sends without copying", zeroCopy);
    }
    if (zeroCopy.is(false)) {
      return Assessment.fine(
          name(), "vhost-net copies what it sends", UsedFact.of("zero copy", zeroCopy));
    }
    return Assessment.advised(
        HostAdvice.of(name(), "let vhost-net copy what guests send")
            .because(
                "sending without a copy pins guest memory until a packet has left the host, so one"
                    + " slow receiver holds up the guest's whole queue")
            .remedy(new Remedy.ModuleOption("vhost_net", "experimental_zcopytx", "0", false))
            .effect("guests that send large packets to other machines use more host CPU")
            .reference("Linux kernel: vhost_net: disable zerocopy by default")
            .fact("zero copy", zeroCopy)
            .build());
  }
}
