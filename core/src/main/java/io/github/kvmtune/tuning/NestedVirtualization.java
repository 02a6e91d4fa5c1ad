package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.KvmVendor;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Optional;

/**
 * Hides the CPU's virtualization from guests where it would cost them AVIC, and shows or hides it
 * on the user's word.
 *
 * <p>Source: Linux kernel, KVM's reasons to inhibit AVIC; module parameters {@code nested} of
 * kvm_intel and kvm_amd.
 */
final class NestedVirtualization implements Tuning {

  static final String NAME = "nested-virtualization";
  private static final String ALLOW = "allow";
  private static final String DENY = "deny";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public About about() {
    return About.of(
            Area.CPU,
            "Nested virtualization",
            "Hides the CPU's virtualization from guests where it would cost them AVIC.")
        .reference("Linux kernel: KVM, nested guests")
        .values(Values.words(ALLOW, DENY))
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }

  /** Whether the user wants the guest to run guests of its own. */
  static boolean isWanted(Situation situation) {
    return Optional.ofNullable(situation.guest().forced().get(NAME))
        .filter(word -> word.value().equals(ALLOW))
        .isPresent();
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    word.check(objection(word, situation).or(() -> CpuFeatures.objection(domain)));
    Decision.Builder decision =
        word.value()
            .map(
                value ->
                    feature(value.equals(ALLOW) ? "require" : "disable", situation, domain)
                        .because("the user says so"))
            .orElseGet(() -> decide(situation, domain));
    return List.of(
        decision
            .asked("virt-type", situation.guest().virtType().word())
            .fact("nested guests on the host", situation.host().kvm().nested())
            .reference("Linux kernel: KVM, nested guests")
            .build());
  }

  private static Optional<Objection> objection(UsersWord word, Situation situation) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Optional.of(Objection.impossible("vmx and svm are features of KVM guests on x86"));
    }
    boolean allow = word.value().filter(ALLOW::equals).isPresent();
    return allow && situation.host().kvm().nested().is(false)
        ? Optional.of(
            Objection.impossible(
                "the host's KVM module runs without nested=1; load it with that option"))
        : Optional.empty();
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (!situation.isX86() || !situation.isKvm()) {
      return Decision.leftAlone(NAME, "vmx and svm are features of KVM guests on x86");
    }
    if (!situation.host().kvm().avic().isActive()) {
      return Decision.leftAlone(
          NAME, "nothing is lost by it; the CPU model decides whether it is shown");
    }
    if (CpuFeatures.objection(domain).isPresent()) {
      return Decision.leftAlone(NAME, CpuFeatures.objection(domain).orElseThrow().reason());
    }
    return feature("disable", situation, domain)
        .because(
            "AVIC is inhibited while a vCPU runs a guest of its own, and nobody asked for that;"
                + " force it to allow if the guest is to run guests");
  }

  private Decision.Builder feature(String policy, Situation situation, Domain domain) {
    String feature = situation.host().kvm().vendor().is(KvmVendor.AMD) ? "svm" : "vmx";
    CpuFeatures.add(policy, feature, domain);
    return Decision.applied(NAME, "")
        .set(CpuFeatures.path(feature), policy)
        .migration("part of the guest's CPUID; keep it equal on both ends");
  }
}
