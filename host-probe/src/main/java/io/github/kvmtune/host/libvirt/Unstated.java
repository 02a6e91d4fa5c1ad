package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Limits;
import io.github.kvmtune.host.Security;
import io.github.kvmtune.host.Time;
import java.util.List;

/** The parts of a host that the document has no place for. */
final class Unstated {

  private Unstated() {}

  static Time time() {
    return new Time(
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }

  static Limits limits() {
    return new Limits(
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }

  static Security security() {
    return new Security(
        List.of(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }
}
