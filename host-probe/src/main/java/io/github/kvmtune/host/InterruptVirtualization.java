package io.github.kvmtune.host;

import java.util.Set;

/**
 * Whether the hardware delivers interrupts to guests without leaving them: APICv on Intel, AVIC and
 * x2AVIC on AMD. KVM clears its own parameter at load time when the CPU lacks the feature, so a
 * parameter that is on is proof; one that is off is explained from the CPU's flags.
 *
 * @param vendor the vendor module that is loaded
 * @param enableApicv {@code kvm_intel}'s {@code enable_apicv}
 * @param enableIpiv {@code kvm_intel}'s {@code enable_ipiv}, IPI virtualization (since 5.19)
 * @param enableDevicePostedInterrupts {@code enable_device_posted_irqs} (since 6.16)
 * @param enableAvic {@code kvm_amd}'s {@code avic}, off by default before 6.18
 * @param cpuFlags the CPU's flags, with {@code avic} and {@code x2avic} on AMD
 * @param vmxFlags the CPU's VMX flags, with {@code vapic_reg}, {@code vid} and {@code posted_intr}
 * @param kernel the running kernel
 */
public record InterruptVirtualization(
    Fact<KvmVendor> vendor,
    Fact<Boolean> enableApicv,
    Fact<Boolean> enableIpiv,
    Fact<Boolean> enableDevicePostedInterrupts,
    Fact<Boolean> enableAvic,
    Fact<Set<String>> cpuFlags,
    Fact<Set<String>> vmxFlags,
    Fact<KernelVersion> kernel) {

  /** Whether the kernel is known to be older than this. */
  boolean isBefore(int major, int minor) {
    return kernel.value().filter(release -> !release.isAtLeast(major, minor)).isPresent();
  }

  /** Whether Intel's APICv is in effect for guests that do not inhibit it. */
  public Verdict apicv() {
    return new ApicvRule(this).apicv();
  }

  /** Whether Intel virtualizes interrupts between vCPUs, too. */
  public Verdict ipiVirtualization() {
    return new ApicvRule(this).ipiVirtualization();
  }

  /** Whether AMD's AVIC is in effect for guests that do not inhibit it. */
  public Verdict avic() {
    return new AvicRule(this).avic();
  }

  /** Whether AVIC serves guests in x2APIC mode as well. */
  public Verdict x2avic() {
    return new AvicRule(this).x2avic();
  }
}
