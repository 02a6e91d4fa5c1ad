package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.KvmVendor;
import io.github.kvmtune.host.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * KVM can be used: its module is loaded, and {@code /dev/kvm} may be opened.
 *
 * <p>Source: Linux kernel, KVM API.
 */
final class KvmDevice implements Advisor {

  private static final String DEVICE = "/dev/kvm";

  @Override
  public String name() {
    return "kvm-device";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Verdict device = host.kvm().device();
    List<UsedFact> facts =
        device.facts().stream().map(fact -> UsedFact.of("KVM device", fact)).toList();
    return switch (device.state()) {
      case ACTIVE -> Assessment.fine(name(), device.reason(), facts.toArray(UsedFact[]::new));
      case UNKNOWN -> Assessment.unknown(name(), device.reason(), facts.toArray(UsedFact[]::new));
      case INACTIVE -> Assessment.advised(advice(host, device).facts(facts).build());
    };
  }

  private HostAdvice.Builder advice(Host host, Verdict device) {
    HostAdvice.Builder advice =
        HostAdvice.of(name(), "make KVM usable")
            .because("without KVM, guests are emulated or do not start: " + device.reason())
            .reference("Linux kernel: KVM API");
    Optional<KvmVendor> module = unloaded(host);
    if (module.isPresent()) {
      return advice.remedy(new Remedy.ModuleLoad(module.get().module()));
    }
    return advice.byHand(
        isForbidden(device) ? "usermod -aG kvm USER, then log in anew" : device.reason());
  }

  /** The module that this CPU could run but that is not loaded. */
  private static Optional<KvmVendor> unloaded(Host host) {
    CpuModel cpu = host.cpus().model();
    if (host.kvm().vendor().isKnown()) {
      return Optional.empty();
    }
    return cpu.hasFlag("vmx")
        ? Optional.of(KvmVendor.INTEL)
        : Optional.of(KvmVendor.AMD).filter(amd -> cpu.hasFlag("svm"));
  }

  private static boolean isForbidden(Verdict device) {
    return device.facts().stream()
        .filter(fact -> fact.source().equals(DEVICE))
        .anyMatch(Fact::isKnown);
  }
}
