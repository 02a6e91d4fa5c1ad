package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What no guest can have of a host, whatever its profile: more CPUs or memory than there are. */
final class HostLimits {

  private HostLimits() {}

  static List<String> exceededBy(Guest guest, Host host) {
    List<String> problems = new ArrayList<>();
    Fact<IdSet> online = host.cpus().online();
    online
        .value()
        .filter(cpus -> cpus.size() < guest.vcpus())
        .ifPresent(
            cpus ->
                problems.add(
                    "it asks for "
                        + guest.vcpus()
                        + " vCPUs, the host has "
                        + cpus.size()
                        + (cpus.size() == 1 ? " CPU" : " CPUs")
                        + " online ("
                        + online.source()
                        + "); ask for at most "
                        + cpus.size()));
    memory(host)
        .filter(
            total -> total.value().filter(size -> size.compareTo(guest.memory()) < 0).isPresent())
        .ifPresent(
            total ->
                problems.add(
                    "it asks for "
                        + guest.memory()
                        + " of memory, the host has "
                        + total.orElseThrow().inMib()
                        + " ("
                        + total.source()
                        + "); ask for less"));
    return problems;
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
