package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Looks at vhost-net's zero-copy transmit, which no guest can choose: it is an option of the host's
 * kernel module.
 *
 * <p>Source: Linux kernel, vhost_net.experimental_zcopytx, off by default since 5.3.
 */
final class ZeroCopyTransmit implements Tuning {

  @Override
  public String name() {
    return "zero-copy-transmit";
  }

  @Override
  public About about() {
    return About.of(
            Area.NETWORK,
            "vhost-net zero-copy transmit",
            "Advises on an option of the host that no guest can choose.")
        .reference("Linux kernel: vhost_net.experimental_zcopytx")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Fact<Boolean> zeroCopy = situation.host().networking().zeroCopyTransmit();
    return List.of(
        decide(zeroCopy)
            .fact("zero-copy transmit", zeroCopy)
            .reference("Linux kernel: vhost_net.experimental_zcopytx")
            .build());
  }

  private Decision.Builder decide(Fact<Boolean> zeroCopy) {
    if (zeroCopy.is(true)) {
      return Decision.leftAlone(
              name(),
              "the host sends packets from where they lie in the guest, for all guests; one slow"
                  + " receiver can hold up a guest's whole queue")
          .advise(
              "copy what guests send, as Linux does by default since 5.3; a packet that is stuck in the"
                  + " host then holds up no other",
              "options vhost_net experimental_zcopytx=0");
    }
    return Decision.leftAlone(
        name(),
        zeroCopy.is(false)
            ? "the host copies what guests send, which keeps a stuck packet from holding up others"
            : "the host does not say; Linux copies what guests send by default since 5.3");
  }
}
