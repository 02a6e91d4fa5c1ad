package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Interrupt coalescing is a setting of the host's tap device. */
final class InterfaceCoalesce extends Check {

  InterfaceCoalesce() {
    super(
        "interface-coalesce",
        REJECTED,
        "libvirt domain format: Coalesce settings",
        "coalescing where there is no tap device");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.has("coalesce/rx/frames/@max"))
        .filter(nic -> nic.has("@type") && !nic.is("@type", "network", "bridge"))
        .map(
            nic ->
                finding(
                    nic.at("coalesce"),
                    "interfaces of type '"
                        + nic.textOr("@type", "")
                        + "' have no coalescing on the host",
                    "drop <coalesce>"));
  }
}
