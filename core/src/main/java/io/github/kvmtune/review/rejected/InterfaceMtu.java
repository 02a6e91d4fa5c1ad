package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Set;
import java.util.stream.Stream;

/** The MTU can be set where libvirt makes the device on the host. */
final class InterfaceMtu extends Check {

  private static final Set<String> TYPES = Set.of("network", "bridge", "ethernet", "vhostuser");

  InterfaceMtu() {
    super(
        "interface-mtu",
        REJECTED,
        "libvirt domain format: MTU configuration",
        "an MTU where libvirt cannot set it");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.limit("mtu/@size").isPresent())
        .filter(nic -> nic.has("@type") && !TYPES.contains(nic.textOr("@type", "")))
        .map(
            nic ->
                finding(
                    nic.at("mtu"),
                    "libvirt does not set the MTU of interfaces of type '"
                        + nic.textOr("@type", "")
                        + "'",
                    "drop <mtu> and set it on the host's device and in the guest"));
  }
}
