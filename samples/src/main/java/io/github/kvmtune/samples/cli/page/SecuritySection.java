package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.Security;
import io.github.kvmtune.host.Vulnerability;
import java.util.List;
import java.util.stream.Collectors;

/** Vulnerabilities that nothing is done about, and confidential guests. */
final class SecuritySection {

  private SecuritySection() {}

  static Section of(Host host) {
    Security security = host.security();
    return new Items()
        .add("open vulnerabilities", open(security.vulnerabilities().orElse(List.of())))
        .addIfKnown("AMD SEV", security.sev())
        .addIfKnown("AMD SEV-ES", security.sevEs())
        .addIfKnown("AMD SEV-SNP", security.sevSnp())
        .addIfKnown("Intel TDX", security.tdx())
        .under("Security");
  }

  private static String open(List<Vulnerability> vulnerabilities) {
    if (vulnerabilities.isEmpty()) {
      return Values.UNKNOWN + ": the kernel lists none, open or not";
    }
    String open =
        vulnerabilities.stream()
            .filter(each -> each.isOpen().is(true))
            .map(Vulnerability::name)
            .collect(Collectors.joining(", "));
    return open.isEmpty() ? "none of %d known".formatted(vulnerabilities.size()) : open;
  }
}
