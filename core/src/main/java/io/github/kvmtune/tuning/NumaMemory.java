package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainNumatuneMemnode;
import java.util.List;
import java.util.Optional;

/**
 * Takes the guest's memory from the nodes its vCPUs run on.
 *
 * <p>Source: libvirt domain format, "NUMA Node Tuning".
 */
final class NumaMemory implements Tuning {

  @Override
  public String name() {
    return "numa-memory";
  }

  @Override
  public About about() {
    return About.of(
            Area.PLACEMENT,
            "NUMA memory",
            "Takes the guest's memory from the nodes its vCPUs run on.")
        .reference("libvirt domain format: NUMA Node Tuning")
        .values(Values.words("strict", "preferred", "interleave", "restrictive"))
        .migration("the node numbers are the host's; plan anew for the destination");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Decision.Builder decision =
        word.value()
            .map(mode -> onUsersWord(mode, word, situation, domain))
            .orElseGet(() -> decide(situation, domain));
    return List.of(
        decision
            .facts(situation.placement().facts())
            .reference("libvirt domain format: NUMA Node Tuning")
            .build());
  }

  private Decision.Builder onUsersWord(
      String mode, UsersWord word, Situation situation, Domain domain) {
    IdSet nodes = GuestNodes.of(situation.placement()).orElse(IdSet.empty());
    word.check(objection(mode, nodes, situation));
    Decision.Builder decision = bind(mode, nodes, domain).because("the user says so");
    situation.exclusive().ifPresent(placement -> bindCells(mode, placement, domain, decision));
    return decision;
  }

  private static Optional<Objection> objection(String mode, IdSet nodes, Situation situation) {
    if (nodes.isEmpty()) {
      return Optional.of(
          Objection.impossible("the guest floats over the whole host, so its memory has no node"));
    }
    if (situation.isOvercommitted()) {
      return Optional.of(
          Objection.unwise("memory that is tied to nodes cannot be balanced between them"));
    }
    return mode.equals("preferred") && nodes.size() > 1
        ? Optional.of(
            Objection.impossible(
                "memory can prefer one node, and the guest is on nodes " + nodes + "; use strict"))
        : Optional.empty();
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (situation.host().numaNodes().size() < 2) {
      return Decision.leftAlone(name(), "the host has one node, so all memory is equally near");
    }
    if (situation.placement() instanceof Placement.Exclusive exclusive) {
      return strict(exclusive, domain);
    }
    if (situation.placement() instanceof Placement.OnNode onNode) {
      return preferred(onNode, domain);
    }
    return Decision.leftAlone(
            name(),
            "the guest floats over all nodes; automatic NUMA balancing brings pages to threads")
        .fact("automatic NUMA balancing", situation.host().memory().numaBalancing());
  }

  private Decision.Builder strict(Placement.Exclusive placement, Domain domain) {
    Decision.Builder decision =
        bind("strict", placement.nodes(), domain)
            .because("memory on another node would cost every access the way between the nodes");
    bindCells("strict", placement, domain, decision);
    return decision;
  }

  // libvirt rejects memnode where the guest has no cells of its own.
  private static void bindCells(
      String mode, Placement.Exclusive placement, Domain domain, Decision.Builder decision) {
    if (domain.getCpu() == null || domain.getCpu().getNuma() == null) {
      return;
    }
    for (int cell = 0; cell < placement.cells().size(); cell++) {
      IdSet node = IdSet.of(placement.cells().get(cell).node());
      domain
          .ensureNumatune()
          .getMemnodes()
          .add(new DomainNumatuneMemnode().setCellid(cell).setMode(mode).setNodeset(node));
      decision.set("/domain/numatune/memnode[@cellid='" + cell + "']/@nodeset", node);
    }
  }

  private Decision.Builder preferred(Placement.OnNode placement, Domain domain) {
    return bind("preferred", IdSet.of(placement.node()), domain)
        .because("memory comes from the vCPUs' node, or from another one rather than not at all");
  }

  private Decision.Builder bind(String mode, IdSet nodes, Domain domain) {
    domain.ensureNumatune().ensureMemory().setMode(mode).setNodeset(nodes);
    return Decision.applied(name(), "")
        .set("/domain/numatune/memory/@mode", mode)
        .set("/domain/numatune/memory/@nodeset", nodes)
        .migration("the node numbers are this host's; plan anew for the destination");
  }
}
