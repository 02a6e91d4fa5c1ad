package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Windows without a paravirtual clock reads slow timers all the time. */
final class HypervWithoutClock extends Check {

  HypervWithoutClock() {
    super(
        "hyperv-without-clock",
        SLOW,
        "QEMU: Hyper-V Enlightenments, hv-time",
        "enlightenments without Hyper-V's clock");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.hasHypervClock()) {
      return Stream.of();
    }
    return subject
        .domain()
        .all("features/hyperv")
        .filter(hyperv -> hyperv.children().anyMatch(e -> e.is("@state", "on")))
        .map(
            hyperv ->
                finding(
                    hyperv.path(),
                    "Windows has enlightenments but no Hyper-V clock, and reads the RTC, HPET or"
                        + " ACPI timer instead, each time through QEMU",
                    "add <clock><timer name='hypervclock' present='yes'/></clock>"));
  }
}
