package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Windows has to be told after how many tries it reports a held lock, at least 4095. */
final class HypervSpinlocks extends Check {

  HypervSpinlocks() {
    super(
        "hyperv-spinlocks",
        REJECTED,
        "libvirt domain format: Hypervisor features, hyperv",
        "Hyper-V spinlocks with fewer than 4095 tries");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("features/hyperv/spinlocks")
        .filter(spinlocks -> spinlocks.is("@state", "on"))
        .filter(spinlocks -> spinlocks.number("@retries").orElse(0) < 4095)
        .map(
            spinlocks ->
                finding(
                    spinlocks.path(),
                    spinlocks
                        .text("@retries")
                        .map(tries -> "retries='" + tries + "' is less than 4095")
                        .orElse("retries is missing"),
                    "set retries='8191'"));
  }
}
