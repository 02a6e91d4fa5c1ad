package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.GuestMemory;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Memory bound strictly to a node cannot come from another one; without swap the kernel then kills.
 */
final class StrictNodeFull extends Check {

  StrictNodeFull() {
    super(
        "strict-node-full",
        HARMFUL,
        "libvirt domain format: NUMA Node Tuning",
        "memory bound to nodes that do not have it");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element policy = subject.domain().first("numatune/memory").orElse(subject.domain());
    if (!policy.is("@mode", "strict")
        || subject.isRunning()
        || subject.domain().has("memoryBacking/hugepages")) {
      return Stream.of();
    }
    IdSet nodes = policy.ids("@nodeset").orElse(IdSet.empty());
    Optional<ByteSize> memory = new GuestMemory(subject.domain()).total();
    return subject
        .host()
        .filter(host -> host.memory().swap().is(ByteSize.ZERO))
        .flatMap(host -> available(host, nodes))
        .filter(available -> memory.filter(m -> m.compareTo(available) > 0).isPresent())
        .map(available -> finding(policy, nodes, memory, available))
        .stream();
  }

  private static Optional<ByteSize> available(Host host, IdSet ids) {
    List<NumaNode> nodes =
        host.numaNodes().stream().filter(node -> ids.contains(node.id())).toList();
    return nodes.isEmpty() || !nodes.stream().allMatch(n -> n.memory().available().isKnown())
        ? Optional.empty()
        : nodes.stream()
            .map(node -> node.memory().available().orElseThrow())
            .reduce(ByteSize::plus);
  }

  private Finding finding(
      Element policy, IdSet nodes, Optional<ByteSize> memory, ByteSize available) {
    return finding(
        policy.path(),
        "the guest's %s must come from host node %s, which has %s to give, and there is no swap: the kernel will kill QEMU"
            .formatted(memory.orElse(ByteSize.ZERO), nodes, available.inMib()),
        "use other nodes, mode='preferred', or less memory");
  }
}
