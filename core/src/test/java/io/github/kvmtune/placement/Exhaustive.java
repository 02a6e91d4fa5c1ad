package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Decides by trying every set of nodes whether a guest with CPUs of its own fits a small host, and
 * on how many nodes.
 */
record Exhaustive(Ledger ledger, Guest guest) {

  /** The smallest number of nodes that can share the guest evenly. */
  OptionalInt fewestNodes() {
    return IntStream.range(1, 1 << ledger.map().nodes().size())
        .filter(this::fits)
        .map(Integer::bitCount)
        .min();
  }

  private boolean fits(int set) {
    int count = Integer.bitCount(set);
    return guest.vcpus() % count == 0
        && ledger.map().nodes().stream()
            .filter(node -> (set >> node.number() & 1) == 1)
            .allMatch(node -> hasCpus(node, guest.vcpus() / count) && hasMemory(node, count));
  }

  private boolean hasCpus(NodeMap node, int vcpus) {
    IdSet free = ledger.cpus().free(node.number());
    if (guest.profile() != Profile.REALTIME) {
      return free.size() >= vcpus;
    }
    return ledger.map().host().cpus().topology().smtSiblings().orElseThrow().stream()
            .map(core -> core.intersect(node.cpus()))
            .filter(core -> !core.isEmpty() && free.containsAll(core))
            .count()
        >= vcpus;
  }

  private boolean hasMemory(NodeMap node, int parts) {
    ByteSize part =
        ByteSize.bytes((guest.memory().bytes() + parts - 1) / parts).roundedUpTo(ByteSize.mib(1));
    return ledger.memory().normalMemory(node.number()).compareTo(part) >= 0
        || Backing.huge(part, ledger.map().pageSizes()).stream()
            .anyMatch(backing -> ledger.memory().has(node.number(), backing));
  }
}
