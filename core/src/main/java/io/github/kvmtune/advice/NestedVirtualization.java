package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.KvmVendor;

/**
 * Guests can run KVM themselves where they are meant to, and cannot where strangers run them.
 *
 * <p>Source: Linux kernel, "Running nested guests with KVM".
 */
final class NestedVirtualization implements Advisor {

  @Override
  public String name() {
    return "nested-virtualization";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<Boolean> nested = host.kvm().nested();
    if (!nested.isKnown() || !host.kvm().vendor().isKnown()) {
      return Assessment.unstated(name(), "whether guests may run KVM", nested);
    }
    if (use.is(Trait.NESTED_GUESTS) && nested.is(false)) {
      return Assessment.advised(
          advice(host, "let guests run KVM", "1")
              .because("guests are to run KVM themselves, and the host does not let them")
              .effect("a larger part of KVM can be reached from guests")
              .build());
    }
    if (use.is(Trait.UNTRUSTED_TENANTS) && !use.is(Trait.NESTED_GUESTS) && nested.is(true)) {
      return Assessment.advised(
          advice(host, "keep guests from running KVM", "0")
              .because(
                  "no guest is said to need it, and it lets tenants reach a large and intricate part"
                      + " of KVM")
              .effect("guests whose CPU has vmx or svm lose it; they need a new start")
              .build());
    }
    return Assessment.fine(
        name(), "it is as the host's use needs it", UsedFact.of("nested", nested));
  }

  private HostAdvice.Builder advice(Host host, String what, String value) {
    KvmVendor vendor = host.kvm().vendor().orElseThrow();
    return HostAdvice.of(name(), what)
        .remedy(new Remedy.ModuleOption(vendor.module(), "nested", value, false))
        .reference("Linux kernel: Running nested guests with KVM")
        .fact("nested", host.kvm().nested());
  }
}
