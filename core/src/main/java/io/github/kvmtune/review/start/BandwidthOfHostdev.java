package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A device that is the guest's own is not limited by the host's traffic control. */
final class BandwidthOfHostdev extends Check {

  BandwidthOfHostdev() {
    super(
        "bandwidth-of-hostdev",
        FAILS,
        "libvirt domain format: Quality of service",
        "limits on a passed-through interface");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.is("@type", "hostdev"))
        .filter(nic -> nic.has("bandwidth/inbound") || nic.has("bandwidth/outbound"))
        .map(
            nic ->
                finding(
                    nic.at("bandwidth"),
                    "libvirt cannot limit an interface of type 'hostdev'",
                    "drop <bandwidth> and limit the VF on the host: ip link set PF vf N"
                        + " max_tx_rate MBIT"));
  }
}
