package io.github.kvmtune.review.start;

import static io.github.kvmtune.review.Severity.RISKY;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** Automatic placement asks numad once, when the guest starts. */
final class AutomaticPlacement extends Check {

  AutomaticPlacement() {
    super(
        "automatic-placement",
        RISKY,
        "libvirt domain format: NUMA Node Tuning",
        "placement by numad, which may not be there");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return Stream.of("vcpu", "numatune/memory")
        .flatMap(path -> subject.domain().all(path))
        .filter(element -> element.is("@placement", "auto"))
        .map(
            element ->
                finding(
                    element.at("@placement"),
                    "placement='auto' asks numad when the guest starts, and where numad is not"
                        + " installed it does not start",
                    "install numad, or name CPUs and nodes with placement='static'"));
  }
}
