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
 * A confidential guest needs a host whose KVM and libvirt offer it.
 *
 * <p>Domain capabilities say so best, the host's own facts otherwise.
 */
final class SevUnsupported extends Check {

  SevUnsupported() {
    super(
        "sev-unsupported",
        REJECTED,
        "libvirt domain format: Launch Security",
        "a confidential guest on a host without them");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject
        .domain()
        .all("launchSecurity")
        .filter(security -> security.has("@type"))
        .flatMap(security -> reason(security, subject).map(why -> finding(security, why)).stream());
  }

  private static Optional<String> reason(Element security, Subject subject) {
    String kind = security.textOr("@type", "");
    return subject
        .target()
        .offer()
        .launchSecurity()
        .filter(offered -> !offered.contains(kind))
        .map(offered -> "libvirt offers " + (offered.isEmpty() ? "nothing" : offered))
        .or(() -> subject.host().flatMap(host -> fact(kind, host)).map(Fact::toString));
  }

  private static Optional<Fact<Boolean>> fact(String kind, Host host) {
    Optional<Fact<Boolean>> fact =
        switch (kind) {
          case "sev" -> Optional.of(host.security().sev());
          case "sev-snp" -> Optional.of(host.security().sevSnp());
          case "tdx" -> Optional.of(host.security().tdx());
          default -> Optional.empty();
        };
    return fact.filter(known -> known.is(false));
  }

  private Finding finding(Element security, String why) {
    return finding(
        security.at("@type"),
        "the host does not offer '" + security.textOr("@type", "") + "': " + why,
        "enable it in the firmware and in KVM, or drop <launchSecurity>");
  }
}
