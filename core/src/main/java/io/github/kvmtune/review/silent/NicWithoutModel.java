package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A NIC of a PC is an RTL8139 of 1999 unless it says otherwise. */
final class NicWithoutModel extends Check {

  NicWithoutModel() {
    super("nic-without-model", SLOW, "seen with libvirt 9.0", "a NIC without a model");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> subject.isX86() && !nic.has("model/@type"))
        .filter(nic -> !nic.is("@type", "hostdev", "vdpa"))
        .map(
            nic ->
                finding(
                    nic.path(),
                    "without a model the NIC is an rtl8139, which traps at every access",
                    "add <model type='virtio'/>, or type='e1000e' for guests without the driver"));
  }
}
