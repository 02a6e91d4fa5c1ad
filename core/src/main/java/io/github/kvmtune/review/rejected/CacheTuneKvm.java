package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Set;
import java.util.stream.Stream;

/** Cache and memory bandwidth can be divided among KVM guests only. */
final class CacheTuneKvm extends Check {

  CacheTuneKvm() {
    super(
        "cachetune-kvm",
        REJECTED,
        "libvirt domain format: CPU Tuning, cachetune",
        "cache allocation for a guest without KVM");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("cputune")
        .flatMap(Element::children)
        .filter(e -> Set.of("cachetune", "memorytune").contains(e.name()))
        .filter(e -> !subject.isKvm())
        .map(
            e ->
                finding(
                    e.path(),
                    "<"
                        + e.name()
                        + "> needs KVM, but the domain's type is '"
                        + subject.domain().textOr("@type", "")
                        + "'",
                    "drop it, or set type='kvm'"));
  }
}
