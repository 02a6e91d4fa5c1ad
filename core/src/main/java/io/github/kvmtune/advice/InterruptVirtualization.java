package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.KernelVersion;
import io.github.kvmtune.host.KvmVendor;
import io.github.kvmtune.host.Verdict;
import java.util.List;

/**
 * The CPU delivers interrupts to guests without leaving them where it can: APICv on Intel, which is
 * on unless somebody switched it off, AVIC on AMD, which kernels before 6.18 leave off.
 *
 * <p>Source: Linux kernel, {@code kvm-intel.enable_apicv} and {@code kvm-amd.avic}; the history of
 * AVIC in {@code arch/x86/kvm/svm/avic.c}.
 */
final class InterruptVirtualization implements Advisor {

  private static final String REFERENCE = "Linux kernel: kvm-intel.enable_apicv, kvm-amd.avic";

  @Override
  public String name() {
    return "interrupt-virtualization";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    boolean amd = host.kvm().vendor().is(KvmVendor.AMD);
    Verdict verdict = amd ? host.kvm().avic() : host.kvm().apicv();
    List<UsedFact> facts = UsedFact.of("interrupt virtualization", verdict);
    UsedFact[] used = facts.toArray(UsedFact[]::new);
    return switch (verdict.state()) {
      case ACTIVE -> Assessment.fine(name(), verdict.reason(), used);
      case UNKNOWN -> Assessment.unknown(name(), verdict.reason(), used);
      case INACTIVE -> amd ? avic(host, verdict, used) : apicv(host, verdict, used);
    };
  }

  private Assessment apicv(Host host, Verdict verdict, UsedFact... facts) {
    if (!host.kvm().interrupts().enableApicv().is(false) || !offersApicv(host)) {
      return Assessment.fine(name(), verdict.reason(), facts);
    }
    return Assessment.advised(
        HostAdvice.of(name(), "deliver interrupts to guests in hardware")
            .because(reason("kvm_intel runs with enable_apicv=N", "APICv"))
            .remedy(new Remedy.ModuleOption("kvm_intel", "enable_apicv", "1", false))
            .effect("it is on by default; look in /etc/modprobe.d for what switches it off")
            .reference(REFERENCE)
            .facts(List.of(facts))
            .build());
  }

  private static boolean offersApicv(Host host) {
    return host.cpus()
        .model()
        .vmxFlags()
        .value()
        .filter(flags -> flags.containsAll(List.of("vapic_reg", "vid")))
        .isPresent();
  }

  private Assessment avic(Host host, Verdict verdict, UsedFact... facts) {
    if (!host.cpus().model().hasFlag("avic")) {
      return Assessment.fine(name(), verdict.reason(), facts);
    }
    if (!host.kernel().isKnown()) {
      return Assessment.unstated(name(), "which kernel runs, on which AVIC depends", host.kernel());
    }
    KernelVersion kernel = host.kernel().orElseThrow();
    UsedFact release = UsedFact.of("kernel", host.kernel());
    if (!kernel.isAtLeast(5, 6)) {
      return Assessment.fine(
          name(), "before Linux 5.6, AVIC serves guests with a split irqchip only", release);
    }
    HostAdvice.Builder advice =
        HostAdvice.of(name(), "deliver interrupts to guests in hardware")
            .because(reason("kvm_amd runs with avic=0", "AVIC"))
            .remedy(new Remedy.ModuleOption("kvm_amd", "avic", "1", false))
            .reference(REFERENCE)
            .facts(List.of(facts))
            .fact("kernel", host.kernel());
    return Assessment.advised(limits(advice, host, kernel).build());
  }

  private static HostAdvice.Builder limits(
      HostAdvice.Builder advice, Host host, KernelVersion kernel) {
    if (kernel.isAtLeast(6, 18)) {
      advice.effect("it is on by default here; look in /etc/modprobe.d for what switches it off");
    } else {
      advice.effect("guests of more than 255 vCPUs may be refused while it is on");
    }
    return host.cpus().model().hasFlag("x2avic") && kernel.isAtLeast(6, 0)
        ? advice.warn("not verified: that x2AVIC works since Linux 6.0")
        : advice.warn(
            "without x2AVIC only guests in xAPIC mode profit: no x2apic in their CPU, 254 vCPUs at"
                + " most");
  }

  private static String reason(String now, String feature) {
    return now
        + " although the CPU offers "
        + feature
        + ", so interrupts make guests exit to the host";
  }
}
