package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Before libvirt 11.0, VLAN tags need Open vSwitch, SR-IOV or macvtap passthrough. */
final class VlanOnBridge extends Check {

  VlanOnBridge() {
    super(
        "vlan-on-bridge",
        FAILS,
        "libvirt domain format: Setting VLAN tag",
        "a VLAN tag on a Linux bridge");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (!subject.libvirtBefore("11.0")) {
      return Stream.of();
    }
    return subject
        .interfaces()
        .filter(nic -> nic.is("@type", "bridge") && nic.has("vlan/tag/@id"))
        .filter(nic -> !nic.is("virtualport/@type", "openvswitch"))
        .map(
            nic ->
                finding(
                    nic.at("vlan"),
                    "libvirt "
                        + subject.target().libvirt()
                        + " does not set VLAN tags on a Linux bridge",
                    "connect it to a bridge of that VLAN, or use Open vSwitch or libvirt 11.0"));
  }
}
