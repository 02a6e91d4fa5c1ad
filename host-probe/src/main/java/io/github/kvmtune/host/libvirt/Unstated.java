package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Limits;
import io.github.kvmtune.host.Resctrl;
import io.github.kvmtune.host.Security;

/** The parts of a host that the document has no place for. */
final class Unstated {

  private Unstated() {}

  static Limits limits() {
    return new Limits(
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }

  static Resctrl resctrl() {
    return new Resctrl(Findings.unstated(), Findings.unstated(), Findings.unstated());
  }

  static Security security() {
    return new Security(
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated(),
        Findings.unstated());
  }
}
