package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** AVIC without x2AVIC cannot serve a guest in x2APIC mode. */
final class X2apicInhibitsAvic extends Check {

  X2apicInhibitsAvic() {
    super(
        "x2apic-inhibits-avic",
        SLOW,
        "Linux kernel: KVM's APICv inhibit reasons",
        "x2APIC that keeps AVIC from working");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    boolean hidden =
        subject
            .domain()
            .all("cpu/feature")
            .anyMatch(f -> f.is("@name", "x2apic") && f.is("@policy", "disable", "forbid"));
    boolean inhibited =
        subject
            .host()
            .filter(h -> h.kvm().avic().isActive() && !h.kvm().interrupts().x2avic().isActive())
            .isPresent();
    return subject.isKvm() && inhibited && !hidden && subject.vcpus() <= 254
        ? Stream.of(
            finding(
                subject.domain().nearest("cpu"),
                "the host's AVIC does not serve guests in x2APIC mode, which this CPU offers",
                "add <feature policy='disable' name='x2apic'/>"))
        : Stream.of();
  }
}
