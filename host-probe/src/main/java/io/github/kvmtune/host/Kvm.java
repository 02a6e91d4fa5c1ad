package io.github.kvmtune.host;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

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
 * @param parameters all parameters of {@code kvm} and the vendor module as the kernel prints them,
 *     such as {@code Y} for {@code kvm_intel.unrestricted_guest}; empty if the host shows none
 */
public record Kvm(
    Verdict device,
    Fact<KvmVendor> vendor,
    InterruptVirtualization interrupts,
    Fact<Boolean> nestedPaging,
    Fact<Boolean> nested,
    Fact<Boolean> pageModificationLogging,
    HaltPolling haltPolling,
    Map<String, Fact<String>> parameters) {

  public Kvm {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** Whether Intel's APICv is in effect; see {@link InterruptVirtualization#apicv()}. */
  public Verdict apicv() {
    return interrupts.apicv();
  }

  /** Whether AMD's AVIC is in effect; see {@link InterruptVirtualization#avic()}. */
  public Verdict avic() {
    return interrupts.avic();
  }

  /**
   * A parameter of KVM's modules as the kernel prints it.
   *
   * @param name module and parameter, such as {@code kvm_intel.ple_gap}
   */
  public Fact<String> parameter(String name) {
    Fact<String> known = parameters.get(name);
    return known == null ? Fact.absent("/sys/module/" + name.replace(".", "/parameters/")) : known;
  }
}
