package io.github.kvmtune.placement;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the vCPUs of a guest float.
 *
 * @param map the host, as it was looked at
 * @param request what was asked for
 * @param node the number of the node it is kept to; the whole host if empty
 * @param cpus the CPUs it is kept to; all if empty
 * @param pageSize size of its huge pages, if it is to have any
 * @param reason why
 * @param crowding what there would be too little of for all that float there, if anything
 */
record SharedSeat(
    HostMap map,
    PlacementRequest request,
    Optional<Integer> node,
    Optional<IdSet> cpus,
    Optional<ByteSize> pageSize,
    Choice reason,
    Optional<String> crowding)
    implements Spot {

  @Override
  public Score score(Scoring scoring) {
    return scoring.of(this);
  }

  @Override
  public Placement placement(List<String> warnings) {
    List<String> all = new ArrayList<>(warnings);
    crowding.ifPresent(all::add);
    return node.map(number -> onNode(map.nodes().get(number).id(), all))
        .orElseGet(() -> new Placement.Floating(cpus, pageSize, List.of(reason), hostFacts(), all));
  }

  private Placement onNode(int id, List<String> warnings) {
    return new Placement.OnNode(
        id, cpus.orElseThrow(), pageSize, List.of(reason), nodeFacts(id), warnings);
  }

  private List<UsedFact> nodeFacts(int id) {
    return map.host().node(id).stream()
        .flatMap(
            facts ->
                List.of(
                    UsedFact.of("CPUs of node " + id, facts.cpus()),
                    UsedFact.of("free memory of node " + id, facts.memory().free()))
                    .stream())
        .toList();
  }

  private List<UsedFact> hostFacts() {
    List<UsedFact> facts = new ArrayList<>();
    facts.add(UsedFact.of("online CPUs", map.host().cpus().online()));
    if (map.host().cpus().isolated().value().filter(cpus -> !cpus.isEmpty()).isPresent()) {
      facts.add(UsedFact.of("isolated CPUs", map.host().cpus().isolated()));
    }
    return facts;
  }
}
