package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.host.Kvm;
import io.github.kvmtune.host.KvmVendor;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Keeps interrupt virtualization in hardware (Intel's APICv, AMD's AVIC) from being inhibited by
 * the guest's shape. The host alone switches it on.
 *
 * <p>Source: Linux kernel, KVM's APICv inhibit reasons; module parameters {@code
 * kvm_intel.enable_apicv} and {@code kvm_amd.avic}.
 */
final class ApicVirtualization implements Tuning {

  /** AVIC without x2AVIC addresses vCPUs with 8 bits, one value of which means all. */
  private static final int HIGHEST_XAPIC_ID = 254;

  @Override
  public String name() {
    return "apic-virtualization";
  }

  @Override
  public About about() {
    return About.of(
            Area.INTERRUPTS,
            "APICv and AVIC",
            "Keeps interrupt virtualization in hardware from being inhibited by the guest.")
        .reference("Linux kernel: kvm_intel.enable_apicv, kvm_amd.avic")
        .values(Values.onlyOff())
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    if (!situation.isX86() || !situation.isKvm()) {
      return List.of(
          Decision.leftAlone(name(), "APICv and AVIC serve KVM guests on x86")
              .asked("virt-type", situation.guest().virtType().word())
              .build());
    }
    Kvm kvm = situation.host().kvm();
    Decision.Builder decision = decide(kvm, situation, domain);
    return List.of(
        decision
            .facts(UsedFact.of("interrupt virtualization", situation.interruptHardware()))
            .reference("Linux kernel: kvm_intel.enable_apicv, kvm_amd.avic")
            .build());
  }

  private Decision.Builder decide(Kvm kvm, Situation situation, Domain domain) {
    Verdict verdict = situation.interruptHardware();
    if (situation.guest().confidential().isPresent()) {
      return Decision.leftAlone(
          name(), "KVM does not deliver interrupts of confidential guests in hardware");
    }
    if (verdict.isUnknown()) {
      return Decision.leftAlone(name(), verdict.reason());
    }
    if (!verdict.isActive()) {
      return Decision.refused(name(), "interrupts leave the guest: " + verdict.reason())
          .advise("deliver interrupts to guests in hardware where the CPU can", advice(kvm));
    }
    if (kvm.avic().isActive() && !kvm.interrupts().x2avic().isActive()) {
      return withoutX2apic(situation, domain);
    }
    return Decision.leftAlone(
        name(), "active on the host, and nothing in this guest inhibits it: " + verdict.reason());
  }

  private Decision.Builder withoutX2apic(Situation situation, Domain domain) {
    int highest = Shape.in(domain, situation).highestApicId();
    if (highest > HIGHEST_XAPIC_ID) {
      return Decision.leftAlone(
          name(),
          "AVIC without x2AVIC reaches APIC ids up to "
              + HIGHEST_XAPIC_ID
              + ", and this guest's go up to "
              + highest);
    }
    if (CpuFeatures.objection(domain).isPresent()) {
      return Decision.leftAlone(name(), CpuFeatures.objection(domain).orElseThrow().reason());
    }
    CpuFeatures.add("disable", "x2apic", domain);
    return Decision.applied(
            name(),
            "this AVIC cannot serve a guest in x2APIC mode, so the guest is kept in xAPIC mode")
        .set("/domain/cpu/feature[@name='x2apic']/@policy", "disable")
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }

  private static String advice(Kvm kvm) {
    return kvm.vendor().is(KvmVendor.AMD)
        ? "options kvm_amd avic=1"
        : "options kvm_intel enable_apicv=1";
  }
}
