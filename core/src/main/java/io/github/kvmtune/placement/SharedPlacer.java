package io.github.kvmtune.placement;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.Guest;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places guests whose vCPUs float: on one node if they fit there, else over the whole host. */
final class SharedPlacer {

  private final Host host;
  private final IdSet online;
  private final IdSet forbidden;

  SharedPlacer(Host host, Occupancy occupancy) {
    this.host = host;
    this.online = host.cpus().online().orElse(IdSet.empty());
    this.forbidden =
        host.cpus().isolated().orElse(IdSet.empty()).union(occupancy.cpus()).intersect(online);
  }

  Placement place(Guest guest) {
    if (host.numaNodes().size() < 2) {
      return floating(guest);
    }
    return host.numaNodes().stream()
        .filter(node -> usable(node).size() >= guest.vcpus())
        .filter(
            node -> available(node).map(size -> size.compareTo(guest.memory()) >= 0).orElse(false))
        .max(
            Comparator.comparing((NumaNode node) -> available(node).orElse(ByteSize.ZERO))
                .thenComparing(NumaNode::id, Comparator.reverseOrder()))
        .<Placement>map(this::onNode)
        .orElseGet(() -> floating(guest));
  }

  private Placement onNode(NumaNode node) {
    return new Placement.OnNode(
        node.id(),
        usable(node),
        "node "
            + node.id()
            + " has room for all vCPUs and memory, so no access has to cross nodes;"
            + " of such nodes it has the most memory available",
        List.of(
            UsedFact.of("CPUs of node " + node.id(), node.cpus()),
            UsedFact.of("free memory of node " + node.id(), node.memory().free())));
  }

  Placement floating(Guest guest) {
    IdSet cpus = online.minus(forbidden);
    if (!online.isEmpty() && cpus.size() < guest.vcpus()) {
      throw new PlanRefusedException(
          guest.name(),
          List.of(
              "it asks for "
                  + guest.vcpus()
                  + " vCPUs, but without isolated CPUs and those of other"
                  + " guests ("
                  + forbidden
                  + ") the host has "
                  + cpus.size()
                  + "; ask for at most "
                  + cpus.size()));
    }
    List<UsedFact> facts = new ArrayList<>();
    facts.add(UsedFact.of("online CPUs", host.cpus().online()));
    if (host.cpus().isolated().value().filter(isolated -> !isolated.isEmpty()).isPresent()) {
      facts.add(UsedFact.of("isolated CPUs", host.cpus().isolated()));
    }
    return new Placement.Floating(
        forbidden.isEmpty() ? Optional.empty() : Optional.of(cpus), whyFloating(), facts);
  }

  private String whyFloating() {
    if (!forbidden.isEmpty()) {
      return "isolated CPUs and those of other guests (" + forbidden + ") are out of bounds";
    }
    return host.numaNodes().size() < 2
        ? "the host has one node, so every CPU is as near to the memory as any other"
        : "the scheduler and automatic NUMA balancing move threads and pages better than a fixed choice";
  }

  private IdSet usable(NumaNode node) {
    return node.cpus().orElse(IdSet.empty()).intersect(online).minus(forbidden);
  }

  private static Optional<ByteSize> available(NumaNode node) {
    return node.memory().available().or(node.memory().total()).value();
  }
}
