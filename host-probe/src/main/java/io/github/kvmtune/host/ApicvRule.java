package io.github.kvmtune.host;

import java.util.Set;

/**
 * When Intel's APICv is in effect. The kernel needs all of these VMX flags and then clears {@code
 * enable_apicv} itself if one is missing (hardware setup of kvm_intel).
 */
record ApicvRule(InterruptVirtualization facts) {

  private static final Set<String> NEEDED = Set.of("vapic_reg", "vid", "posted_intr");

  Verdict apicv() {
    if (facts.vendor().is(KvmVendor.AMD)) {
      return Verdict.inactive("APICv is Intel's; this host runs kvm_amd", facts.vendor());
    }
    return facts
        .enableApicv()
        .value()
        .map(enabled -> enabled ? switchedOn() : switchedOff())
        .orElseGet(this::notSaid);
  }

  private Verdict switchedOn() {
    return Verdict.active("kvm_intel runs with enable_apicv=Y", facts.enableApicv());
  }

  private Verdict switchedOff() {
    if (lacksHardware()) {
      return Verdict.inactive(
          "the CPU does not offer APICv", facts.enableApicv(), facts.vmxFlags());
    }
    String remedy = "load kvm_intel with enable_apicv=1";
    String reason =
        facts.vmxFlags().isKnown()
            ? "kvm_intel runs with enable_apicv=N although the CPU offers APICv; " + remedy
            : "kvm_intel runs with enable_apicv=N; if the CPU offers APICv, " + remedy;
    return Verdict.inactive(reason, facts.enableApicv(), facts.vmxFlags());
  }

  private Verdict notSaid() {
    if (lacksHardware()) {
      return Verdict.inactive("the CPU does not offer APICv", facts.vmxFlags());
    }
    return Verdict.unknown(
        "the host does not show kvm_intel's enable_apicv; is the module loaded?",
        facts.vendor(),
        facts.enableApicv());
  }

  private boolean lacksHardware() {
    return facts.vmxFlags().value().filter(flags -> !flags.containsAll(NEEDED)).isPresent();
  }

  Verdict ipiVirtualization() {
    if (apicv().state() == Verdict.State.INACTIVE) {
      return Verdict.inactive("IPI virtualization needs APICv", facts.enableApicv());
    }
    return facts
        .enableIpiv()
        .value()
        .map(
            enabled ->
                enabled
                    ? Verdict.active("kvm_intel runs with enable_ipiv=Y", facts.enableIpiv())
                    : Verdict.inactive("kvm_intel runs with enable_ipiv=N", facts.enableIpiv()))
        .orElseGet(this::ipivNotSaid);
  }

  private Verdict ipivNotSaid() {
    return facts.isBefore(5, 19)
        ? Verdict.inactive("KVM virtualizes IPIs since Linux 5.19 only", facts.kernel())
        : Verdict.unknown("the host does not show kvm_intel's enable_ipiv", facts.enableIpiv());
  }
}
