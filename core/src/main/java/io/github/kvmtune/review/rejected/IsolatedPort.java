package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Ports are isolated from each other by a bridge. */
final class IsolatedPort extends Check {

  IsolatedPort() {
    super(
        "isolated-port",
        REJECTED,
        "libvirt domain format: Isolating guests' network traffic from each other",
        "an isolated port without a bridge");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .interfaces()
        .filter(nic -> nic.isOn("port/@isolated"))
        .filter(nic -> nic.has("@type") && !nic.is("@type", "network", "bridge"))
        .map(
            nic ->
                finding(
                    nic.at("port/@isolated"),
                    "only bridges isolate ports, but the interface's type is '"
                        + nic.textOr("@type", "")
                        + "'",
                    "drop <port>, or connect the interface to a bridge"));
  }
}
