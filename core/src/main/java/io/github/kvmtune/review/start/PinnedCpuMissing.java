package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.FAILS;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import io.github.kvmtune.value.IdSet;
import java.util.stream.Stream;

/** Threads can be pinned to CPUs that the host has. */
final class PinnedCpuMissing extends Check {

  PinnedCpuMissing() {
    super(
        "pinned-cpu-missing",
        FAILS,
        "libvirt domain format: CPU Tuning",
        "a pin to a CPU that the host does not have");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.host().map(host -> host.cpus().online()).filter(Fact::isKnown).stream()
        .flatMap(online -> pins(subject).flatMap(pin -> judge(pin, online)));
  }

  private static Stream<Element> pins(Subject subject) {
    return Stream.concat(
        subject.domain().all("vcpu"), subject.domain().all("cputune").flatMap(Element::children));
  }

  private Stream<Finding> judge(Element pin, Fact<IdSet> online) {
    IdSet missing = pin.ids("@cpuset").orElse(IdSet.empty()).minus(online.orElse(IdSet.empty()));
    return missing.isEmpty()
        ? Stream.of()
        : Stream.of(
            finding(
                pin.at("@cpuset"),
                "host CPU " + missing + " is not there; online are " + online,
                "name only CPUs that are online"));
  }
}
