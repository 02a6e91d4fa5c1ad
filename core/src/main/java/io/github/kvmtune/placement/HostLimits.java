package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import java.util.Optional;

/** What no guest can have of a host, whatever its profile: more memory than there is. */
final class HostLimits {

  private HostLimits() {}

  static Optional<String> exceededBy(Guest guest, Host host) {
    return memory(host)
        .filter(total -> total.orElse(guest.memory()).compareTo(guest.memory()) < 0)
        .map(
            total ->
                "it asks for %s of memory, the host has %s (%s); ask for at most %s"
                    .formatted(
                        guest.memory(),
                        total.orElseThrow().inMib(),
                        total.source(),
                        total.orElseThrow().inMib()));
  }

  private static Optional<Fact<ByteSize>> memory(Host host) {
    if (host.memory().total().isKnown()) {
      return Optional.of(host.memory().total());
    }
    boolean known =
        !host.numaNodes().isEmpty()
            && host.numaNodes().stream().allMatch(node -> node.memory().total().isKnown());
    return known
        ? Optional.of(
            host.numaNodes().stream()
                .map(NumaNode::memory)
                .map(memory -> memory.total())
                .reduce((a, b) -> a.map(size -> size.plus(b.orElseThrow())))
                .orElseThrow())
        : Optional.empty();
  }
}
