package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * Windows has the synthetic interrupt controller end interrupts by itself unless it is told that
 * the hardware is better at it.
 */
final class SynicInhibitsApicv extends Check {

  SynicInhibitsApicv() {
    super(
        "synic-inhibits-apicv",
        SLOW,
        "QEMU: Hyper-V Enlightenments, hv-avic",
        "Hyper-V's SynIC that keeps APICv from working");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    boolean active =
        subject
            .host()
            .filter(h -> h.kvm().apicv().isActive() || h.kvm().avic().isActive())
            .isPresent();
    if (!active || !subject.target().has("8.10", "6.2")) {
      return Stream.of();
    }
    return subject
        .domain()
        .all("features/hyperv")
        .filter(hyperv -> hyperv.is("synic/@state", "on") && !hyperv.is("avic/@state", "on"))
        .map(
            hyperv ->
                finding(
                    hyperv.at("synic"),
                    "Windows may use SynIC's AutoEOI, for which KVM stops virtualizing interrupts in"
                        + " hardware",
                    "add <avic state='on'/> beside it"));
  }
}
