package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/**
 * The cells divide the guest's vCPUs, so they cannot have more.
 *
 * <p>Source: libvirt domain format, "Guest NUMA topology".
 */
final class CellsTooManyCpus extends Check {

  CellsTooManyCpus() {
    super("cells-too-many-cpus", REJECTED, "25.1 #9", "NUMA cells with more CPUs than the guest");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    int cpus =
        subject.cells().stream().mapToInt(c -> c.ids("@cpus").orElse(IdSet.empty()).size()).sum();
    if (cpus <= subject.vcpus()) {
      return Stream.of();
    }
    return Stream.of(
        finding(
            subject.domain().at("cpu/numa"),
            "the cells have " + cpus + " CPUs, but <vcpu> is " + subject.vcpus(),
            "make the cells' CPUs add up to <vcpu>"));
  }
}
