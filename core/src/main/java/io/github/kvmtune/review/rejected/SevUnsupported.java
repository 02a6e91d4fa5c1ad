package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A confidential guest needs a host whose KVM offers it.
 *
 * <p>Source: libvirt domain format, "Launch Security".
 */
final class SevUnsupported extends Check {

  SevUnsupported() {
    super("sev-unsupported", REJECTED, "25.1 #25", "SEV on a host without it");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("launchSecurity")
        .flatMap(
            security ->
                fact(security, subject.host()).filter(fact -> fact.is(false)).stream()
                    .map(fact -> finding(security, fact)));
  }

  private static Optional<Fact<Boolean>> fact(Element security, Optional<Host> host) {
    return switch (security.textOr("@type", "")) {
      case "sev" -> host.map(h -> h.security().sev());
      case "sev-snp" -> host.map(h -> h.security().sevSnp());
      default -> Optional.empty();
    };
  }

  private Finding finding(Element security, Fact<Boolean> fact) {
    return finding(
        security.at("@type"),
        "the host does not offer '" + security.textOr("@type", "") + "': " + fact,
        "enable it in the firmware and in kvm_amd, or drop <launchSecurity>");
  }
}
