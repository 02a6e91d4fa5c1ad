package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;
import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * The process behind a vhost-user NIC has to reach the guest's memory. libvirt refuses it since
 * 11.2.
 *
 * <p>libvirt 11.2 refuses to define it.
 */
final class VhostUserPrivateMemory extends Check {

  VhostUserPrivateMemory() {
    super(
        "vhost-user-private-memory",
        HARMFUL,
        "libvirt domain format: vhost-user interface",
        "a vhost-user NIC without shared memory");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.sharesMemory()) {
      return Stream.of();
    }
    return subject
        .interfaces()
        .filter(nic -> nic.is("@type", "vhostuser"))
        .map(
            nic ->
                finding(
                    subject.libvirtBefore("11.2") ? HARMFUL : REJECTED,
                    nic.path(),
                    "the switch has to reach the guest's memory, which is private: the link comes up"
                        + " and no packet passes",
                    "add <memoryBacking><source type='memfd'/><access mode='shared'/>"
                        + "</memoryBacking>"));
  }
}
