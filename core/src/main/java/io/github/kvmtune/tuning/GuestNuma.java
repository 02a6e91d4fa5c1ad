package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainCpuNumaCell;
import io.github.kvmtune.xml.domain.DomainCpuNumaCellDistancesSibling;
import java.util.List;
import java.util.Optional;

/**
 * Shows a guest that spans host nodes the same nodes, with the host's distances, so that its own
 * kernel can place its threads and memory well.
 *
 * <p>Source: libvirt domain format, "CPU model and topology", numa.
 */
final class GuestNuma implements Tuning {

  @Override
  public String name() {
    return "guest-numa";
  }

  @Override
  public About about() {
    return About.of(
            Area.PLACEMENT,
            "Guest NUMA",
            "Shows a guest that spans host nodes the same nodes and distances.")
        .reference("libvirt domain format: CPU model and topology, numa")
        .migration("the guest's nodes and their distances must stay as they are");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        UsersWord.on(this, situation)
            .unless(
                objection(situation),
                () -> mirror(situation.exclusive().orElseThrow(), situation.host(), domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: CPU model and topology, numa")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (situation.platform() == Platform.S390X) {
      return Optional.of(Objection.impossible("guests of s390x have no NUMA nodes"));
    }
    if (situation.exclusive().isEmpty()) {
      return Optional.of(
          Objection.impossible("the guest's vCPUs float, so they belong to no node of the host"));
    }
    return situation.exclusive().orElseThrow().cells().size() > 1
        ? Optional.empty()
        : Optional.of(Objection.needless("the guest is not tied to more than one node"));
  }

  private Decision.Builder mirror(Placement.Exclusive placement, Host host, Domain domain) {
    Decision.Builder decision =
        Decision.applied(
                name(),
                "the guest's kernel can only keep threads near their memory if it sees the nodes")
            .migration("the guest's nodes and their distances must stay as they are");
    int firstVcpu = 0;
    for (int id = 0; id < placement.cells().size(); id++) {
      Cell cell = placement.cells().get(id);
      IdSet vcpus = IdSet.range(firstVcpu, firstVcpu + cell.pins().size() - 1);
      DomainCpuNumaCell guestCell = new DomainCpuNumaCell().setId(id).setCpus(vcpus);
      guestCell.setMemory(cell.memory());
      distances(guestCell, cell, placement.cells(), host, decision);
      domain.ensureCpu().ensureNuma().getCells().add(guestCell);
      String path = "/domain/cpu/numa/cell[@id='" + id + "']/";
      decision.set(path + "@cpus", vcpus).set(path + "@memory", cell.memory().toKib());
      host.node(cell.node())
          .ifPresent(node -> decision.fact("distances of node " + node.id(), node.distances()));
      firstVcpu += cell.pins().size();
    }
    return decision;
  }

  private static void distances(
      DomainCpuNumaCell guestCell,
      Cell from,
      List<Cell> cells,
      Host host,
      Decision.Builder decision) {
    for (int id = 0; id < cells.size(); id++) {
      int to = cells.get(id).node();
      int guestId = id;
      host.node(from.node())
          .flatMap(node -> node.distanceTo(to))
          .ifPresent(
              distance -> {
                guestCell
                    .ensureDistances()
                    .getSiblings()
                    .add(new DomainCpuNumaCellDistancesSibling().setId(guestId).setValue(distance));
                decision.set(
                    "/domain/cpu/numa/cell[@id='%d']/distances/sibling[@id='%d']/@value"
                        .formatted(guestCell.getId(), guestId),
                    distance);
              });
    }
  }
}
