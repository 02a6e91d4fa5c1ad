package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** Memory can come from nodes that the host has. */
final class NumaNodeMissing extends Check {

  NumaNodeMissing() {
    super(
        "numa-node-missing",
        FAILS,
        "libvirt domain format: NUMA Node Tuning",
        "memory from a node that the host does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    IdSet nodes =
        IdSet.of(
            subject.host().stream()
                .flatMap(host -> host.numaNodes().stream())
                .mapToInt(NumaNode::id));
    // A kernel without NUMA lists no nodes.
    return nodes.isEmpty()
        ? Stream.of()
        : subject
            .domain()
            .all("numatune")
            .flatMap(Element::children)
            .flatMap(policy -> judge(policy, nodes));
  }

  private Stream<Finding> judge(Element policy, IdSet nodes) {
    IdSet missing = policy.ids("@nodeset").orElse(IdSet.empty()).minus(nodes);
    return missing.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                policy.at("@nodeset"),
                "host node " + missing + " is not there; the host has " + nodes,
                "name only nodes that the host has"));
  }
}
