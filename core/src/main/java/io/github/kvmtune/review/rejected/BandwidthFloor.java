package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Guaranteed bandwidth is the business of the libvirt network that has it to give. */
final class BandwidthFloor extends Check {

  BandwidthFloor() {
    super(
        "bandwidth-floor",
        REJECTED,
        "libvirt domain format: Quality of service",
        "guaranteed bandwidth outside a libvirt network");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.has("bandwidth/inbound/@floor"))
        .filter(nic -> !nic.is("@type", "network"))
        .map(
            nic ->
                finding(
                    nic.at("bandwidth/inbound/@floor"),
                    "floor is not there for interfaces of type '" + nic.textOr("@type", "") + "'",
                    "drop floor, or use a routed libvirt network that has inbound bandwidth"));
  }
}
