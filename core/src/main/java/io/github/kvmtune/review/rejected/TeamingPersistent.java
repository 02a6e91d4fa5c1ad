package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The lasting half of a team is a virtio device, which the guest's driver pairs with the other. */
final class TeamingPersistent extends Check {

  TeamingPersistent() {
    super(
        "teaming-persistent",
        REJECTED,
        "libvirt domain format: Teaming a virtio/hostdev NIC pair",
        "a persistent team member without virtio");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.is("teaming/@type", "persistent"))
        .filter(nic -> !nic.textOr("model/@type", "").startsWith("virtio"))
        .map(
            nic ->
                finding(
                    nic.at("teaming"),
                    "the persistent member of a team must be virtio, but its model is "
                        + nic.text("model/@type").map(m -> "'" + m + "'").orElse("not given"),
                    "set <model type='virtio'/>"));
  }
}
