package io.github.kvmtune.review.silent;

import static io.github.kvmtune.review.Severity.SLOW;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * Windows without a paravirtual clock reads slow timers all the time.
 *
 * <p>Source: QEMU, "Hyper-V Enlightenments", hv-time; rule 10.
 */
final class HypervWithoutClock extends Check {

  HypervWithoutClock() {
    super("hyperv-without-clock", SLOW, "25.3 #25", "enlightenments without Hyper-V's clock");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    Element domain = subject.domain();
    boolean clock =
        domain
            .all("clock/timer")
            .anyMatch(timer -> timer.is("@name", "hypervclock") && !timer.is("@present", "no"));
    return domain
        .all("features/hyperv")
        .filter(hyperv -> !clock && hyperv.children().anyMatch(e -> e.is("@state", "on")))
        .map(
            hyperv ->
                finding(
                    hyperv.path(),
                    "Windows has enlightenments but no Hyper-V clock, and reads the RTC, HPET or"
                        + " ACPI timer instead, each time through QEMU",
                    "add <clock><timer name='hypervclock' present='yes'/></clock>"));
  }
}
