package io.github.kvmtune.review;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the nodes that a guest's memory comes from QEMU's own threads can run on.
 *
 * @param place XPath of what says where these threads run
 * @param cpus the host CPUs they may use
 * @param nodes the nodes that the memory is bound to
 */
public record EmulatorReach(String place, IdSet cpus, List<NumaNode> nodes) {

  public EmulatorReach {
    nodes = List.copyOf(nodes);
  }

  /** Empty if the host is not known, or the threads may run anywhere. */
  public static Optional<EmulatorReach> of(Subject subject) {
    Element domain = subject.domain();
    IdSet bound = new GuestMemory(domain).nodes();
    return subject
        .host()
        .flatMap(
            host ->
                Stream.of("cputune/emulatorpin/@cpuset", "vcpu/@cpuset")
                    .filter(place -> domain.ids(place).isPresent())
                    .findFirst()
                    .map(place -> of(domain, place, nodes(host, bound))));
  }

  private static EmulatorReach of(Element domain, String place, List<NumaNode> nodes) {
    return new EmulatorReach(domain.at(place), domain.ids(place).orElse(IdSet.empty()), nodes);
  }

  private static List<NumaNode> nodes(Host host, IdSet bound) {
    return host.numaNodes().stream().filter(node -> bound.contains(node.id())).toList();
  }

  /** The nodes whose CPUs are known and none of which the threads can use. */
  public Stream<NumaNode> unreached() {
    return nodes.stream()
        .filter(node -> node.cpus().value().filter(own -> isApart(own)).isPresent());
  }

  // A node without CPUs is reached by no thread, wherever it runs.
  private boolean isApart(IdSet own) {
    return !own.isEmpty() && !own.intersects(cpus);
  }
}
