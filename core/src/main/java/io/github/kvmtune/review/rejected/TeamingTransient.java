package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** The half of a team that goes away for a migration names the one that stays. */
final class TeamingTransient extends Check {

  TeamingTransient() {
    super(
        "teaming-transient",
        REJECTED,
        "libvirt domain format: Teaming a virtio/hostdev NIC pair",
        "a transient team member that names no partner");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.concat(subject.interfaces(), subject.domain().all("devices/hostdev"))
        .filter(device -> device.is("teaming/@type", "transient"))
        .filter(device -> !device.has("teaming/@persistent"))
        .map(
            device ->
                finding(
                    device.at("teaming"),
                    "the transient member of a team must name the persistent one",
                    "add persistent='ua-...' with the alias of the virtio interface"));
  }
}
