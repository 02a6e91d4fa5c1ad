package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.KvmVendor;

/**
 * The CPU translates guest addresses itself (EPT, NPT) where it can.
 *
 * <p>Source: Linux kernel, {@code kvm-intel.ept} and {@code kvm-amd.npt}.
 */
final class NestedPaging implements Advisor {

  @Override
  public String name() {
    return "nested-paging";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Boolean> paging = host.kvm().nestedPaging();
    if (!paging.isKnown()) {
      return Assessment.unstated(name(), "whether KVM uses nested paging", paging);
    }
    if (paging.is(true) || !isOffered(host.cpus().model())) {
      return Assessment.fine(
          name(),
          paging.is(true) ? "KVM uses nested paging" : "the CPU is not known to offer it",
          UsedFact.of("nested paging", paging));
    }
    boolean amd = host.kvm().vendor().is(KvmVendor.AMD);
    return Assessment.advised(
        HostAdvice.of(name(), "let the CPU translate guest addresses")
            .because(
                "the CPU offers nested paging but KVM runs without it, so every change of a guest's"
                    + " page tables leaves the guest")
            .remedy(
                new Remedy.ModuleOption(
                    amd ? "kvm_amd" : "kvm_intel", amd ? "npt" : "ept", "1", false))
            .effect("it is on by default; look in /etc/modprobe.d for what switches it off")
            .reference("Linux kernel: kvm-intel.ept, kvm-amd.npt")
            .fact("nested paging", paging)
            .build());
  }

  private static boolean isOffered(CpuModel cpu) {
    return cpu.hasFlag("npt")
        || cpu.hasFlag("ept")
        || cpu.vmxFlags().value().filter(flags -> flags.contains("ept")).isPresent();
  }
}
