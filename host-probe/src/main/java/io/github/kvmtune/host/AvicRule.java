package io.github.kvmtune.host;

/**
 * When AMD's AVIC is in effect, by kernel: it is there since 4.7; the parameter is off by default
 * and turned off by the kernel if the CPU does not announce AVIC or nested paging is off; x2AVIC is
 * known since 6.0; since 6.18 both are on by default where the CPU has x2AVIC (Zen 4 and later).
 */
record AvicRule(InterruptVirtualization facts) {

  Verdict avic() {
    if (facts.vendor().is(KvmVendor.INTEL)) {
      return Verdict.inactive("AVIC is AMD's; this host runs kvm_intel", facts.vendor());
    }
    return facts
        .enableAvic()
        .value()
        .map(enabled -> enabled ? switchedOn() : switchedOff())
        .orElseGet(this::notSaid);
  }

  private Verdict switchedOn() {
    if (facts.isBefore(5, 6)) {
      return Verdict.active(
          "kvm_amd runs with avic=1, but before Linux 5.6 only guests with a split irqchip profit",
          facts.enableAvic(),
          facts.kernel());
    }
    return Verdict.active("kvm_amd runs with avic=1", facts.enableAvic());
  }

  private Verdict switchedOff() {
    if (knownToLack("avic")) {
      return Verdict.inactive(
          "the CPU does not announce AVIC; look for it in the firmware's settings",
          facts.enableAvic(),
          facts.cpuFlags());
    }
    String reason =
        facts.cpuFlags().isKnown()
            ? "kvm_amd runs with avic=0 although the CPU offers AVIC; load kvm_amd with avic=1"
            : "kvm_amd runs with avic=0; if the CPU offers AVIC, load kvm_amd with avic=1";
    return Verdict.inactive(reason, facts.enableAvic(), facts.cpuFlags());
  }

  private Verdict notSaid() {
    if (facts.isBefore(4, 7)) {
      return Verdict.inactive("KVM knows AVIC since Linux 4.7 only", facts.kernel());
    }
    return Verdict.unknown(
        "the host does not show kvm_amd's avic; is the module loaded?",
        facts.vendor(),
        facts.enableAvic());
  }

  Verdict x2avic() {
    Verdict avic = avic();
    if (!avic.isActive()) {
      return avic;
    }
    if (knownToLack("x2avic")) {
      return Verdict.inactive("the CPU has AVIC but not x2AVIC", facts.cpuFlags());
    }
    if (facts.isBefore(6, 0)) {
      return Verdict.inactive("KVM uses x2AVIC since Linux 6.0 only", facts.kernel());
    }
    if (facts.cpuFlags().isKnown() && facts.kernel().isKnown()) {
      return Verdict.active(
          "kvm_amd runs with avic=1 and the CPU has x2AVIC",
          facts.enableAvic(),
          facts.cpuFlags(),
          facts.kernel());
    }
    return Verdict.unknown(
        "the host does not say enough to tell whether x2AVIC is used",
        facts.cpuFlags(),
        facts.kernel());
  }

  private boolean knownToLack(String flag) {
    return facts.cpuFlags().value().filter(flags -> !flags.contains(flag)).isPresent();
  }
}
