package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainNumatuneMemnode;
import java.util.List;

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
        .values(Values.onlyOff())
        .migration("the node numbers are the host's; plan anew for the destination");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision = decide(situation, domain);
    return List.of(
        decision
            .facts(situation.placement().facts())
            .reference("libvirt domain format: NUMA Node Tuning")
            .build());
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
    domain.ensureNumatune().ensureMemory().setMode("strict").setNodeset(placement.nodes());
    Decision.Builder decision =
        Decision.applied(
                name(), "memory on another node would cost every access the way between the nodes")
            .set("/domain/numatune/memory/@mode", "strict")
            .set("/domain/numatune/memory/@nodeset", placement.nodes())
            .migration("the node numbers are this host's; plan anew for the destination");
    // libvirt rejects memnode where the guest has no cells of its own.
    if (domain.getCpu() != null && domain.getCpu().getNuma() != null) {
      bindCells(placement, domain, decision);
    }
    return decision;
  }

  private void bindCells(Placement.Exclusive placement, Domain domain, Decision.Builder decision) {
    for (int cell = 0; cell < placement.cells().size(); cell++) {
      IdSet node = IdSet.of(placement.cells().get(cell).node());
      domain
          .ensureNumatune()
          .getMemnodes()
          .add(new DomainNumatuneMemnode().setCellid(cell).setMode("strict").setNodeset(node));
      decision.set("/domain/numatune/memnode[@cellid='" + cell + "']/@nodeset", node);
    }
  }

  private Decision.Builder preferred(Placement.OnNode placement, Domain domain) {
    IdSet node = IdSet.of(placement.node());
    domain.ensureNumatune().ensureMemory().setMode("preferred").setNodeset(node);
    return Decision.applied(
            name(), "memory comes from the vCPUs' node, or from another one rather than not at all")
        .set("/domain/numatune/memory/@mode", "preferred")
        .set("/domain/numatune/memory/@nodeset", node)
        .migration("the node numbers are this host's; plan anew for the destination");
  }
}
