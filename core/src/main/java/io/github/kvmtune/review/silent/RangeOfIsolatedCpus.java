package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.HARMFUL;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Pins;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/**
 * The kernel does not balance load among isolated CPUs: all threads that may use several of them
 * stay on one.
 */
final class RangeOfIsolatedCpus extends Check {

  RangeOfIsolatedCpus() {
    super(
        "range-of-isolated-cpus",
        HARMFUL,
        "Linux kernel parameters: isolcpus",
        "a thread that may use several isolated CPUs");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().map(host -> host.cpus().isolated()).filter(Fact::isKnown).stream()
        .flatMap(isolated -> pins(subject).flatMap(pin -> judge(pin, isolated)));
  }

  // The set of all vCPUs counts where one has no pin of its own.
  private static Stream<Element> pins(Subject subject) {
    boolean allPinned = Pins.of(subject).own().size() >= subject.vcpus();
    return Stream.concat(
        allPinned ? Stream.of() : subject.domain().all("vcpu"),
        subject.domain().all("cputune/vcpupin"));
  }

  private Stream<Finding> judge(Element pin, Fact<IdSet> isolated) {
    IdSet within =
        pin.ids("@cpuset").orElse(IdSet.empty()).intersect(isolated.orElse(IdSet.empty()));
    return within.size() < 2
        ? Stream.of()
        : Stream.of(
            finding(
                pin.at("@cpuset"),
                "CPUs "
                    + within
                    + " are isolated ("
                    + isolated.source()
                    + "): the kernel does not move threads among them, so all stay on one",
                "pin each vCPU to one CPU"));
  }
}
