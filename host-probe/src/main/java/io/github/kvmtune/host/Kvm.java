package io.github.kvmtune.host;

/**
 * KVM on this host.
 *
 * @param device whether {@code /dev/kvm} can be used, and if not, why and what to do
 * @param vendor the vendor module that is loaded
 * @param interrupts interrupt virtualization by hardware
 * @param nestedPaging second-level address translation, EPT or NPT
 * @param nested whether guests may run KVM themselves
 * @param pageModificationLogging Intel's PML, which makes live migration cheaper
 * @param haltPolling how long KVM polls before it lets an idle vCPU sleep
 */
public record Kvm(
    Verdict device,
    Fact<KvmVendor> vendor,
    InterruptVirtualization interrupts,
    Fact<Boolean> nestedPaging,
    Fact<Boolean> nested,
    Fact<Boolean> pageModificationLogging,
    HaltPolling haltPolling) {

  /** Whether Intel's APICv is in effect; see {@link InterruptVirtualization#apicv()}. */
  public Verdict apicv() {
    return interrupts.apicv();
  }

  /** Whether AMD's AVIC is in effect; see {@link InterruptVirtualization#avic()}. */
  public Verdict avic() {
    return interrupts.avic();
  }
}
