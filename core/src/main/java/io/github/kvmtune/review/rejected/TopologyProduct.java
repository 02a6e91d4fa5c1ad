package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Sockets, dies, clusters, cores and threads multiply to the number of vCPUs. */
final class TopologyProduct extends Check {

  private static final List<String> LEVELS =
      List.of("@sockets", "@dies", "@clusters", "@cores", "@threads");

  TopologyProduct() {
    super(
        "topology-product",
        REJECTED,
        "libvirt domain format: CPU model and topology",
        "a CPU topology of another number of vCPUs");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cpu/topology")
        .filter(topology -> product(topology) != subject.vcpus())
        .map(
            topology ->
                finding(
                    topology.path(),
                    "the topology has "
                        + product(topology)
                        + " CPUs, but <vcpu> is "
                        + subject.vcpus(),
                    "make sockets * dies * cores * threads " + subject.vcpus()));
  }

  private static long product(Element topology) {
    return LEVELS.stream()
        .mapToLong(level -> topology.number(level).orElse(1))
        .reduce(1, (a, b) -> a * b);
  }
}
