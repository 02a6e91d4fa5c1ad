package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * An emulated TPM needs swtpm on the host.
 *
 * <p>Only where domain capabilities are known.
 */
final class TpmMissing extends Check {

  TpmMissing() {
    super(
        "tpm-missing",
        REJECTED,
        "libvirt domain format: TPM device",
        "a TPM of a kind that the host does not offer");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    return subject.target().offer().tpmBackends().stream()
        .flatMap(
            offered ->
                subject
                    .domain()
                    .all("devices/tpm/backend")
                    .filter(backend -> backend.has("@type"))
                    .filter(backend -> !offered.contains(backend.textOr("@type", "")))
                    .map(this::finding));
  }

  private Finding finding(Element backend) {
    return finding(
        backend.at("@type"),
        "the host's libvirt does not offer TPMs of type '" + backend.textOr("@type", "") + "'",
        "install swtpm on the host, or drop <tpm>");
  }
}
