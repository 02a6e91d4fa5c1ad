package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Verdict;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Warns when a KVM guest is planned for a host that cannot run it. Whether to use KVM is the user's
 * choice.
 *
 * <p>Source: Linux kernel, {@code /dev/kvm}.
 */
final class Acceleration implements Tuning {

  @Override
  public String name() {
    return "acceleration";
  }

  @Override
  public About about() {
    return About.of(Area.MACHINE, "KVM", "Says whether the host can run the guest on its hardware.")
        .reference("Linux kernel: KVM API")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Verdict device = situation.host().kvm().device();
    Decision.Builder decision;
    if (!situation.isKvm()) {
      decision =
          Decision.leftAlone(
              name(), "emulation was asked for; it needs nothing of the host, and is slow");
    } else if (device.state() == Verdict.State.INACTIVE) {
      decision =
          Decision.refused(name(), "KVM cannot be used here: " + device.reason())
              .warn("this guest will not start on this host: " + device.reason())
              .advise("make KVM usable", "load kvm_intel or kvm_amd, or plan with virt-type qemu");
    } else {
      decision = Decision.leftAlone(name(), "KVM was asked for: " + device.reason());
    }
    device.facts().forEach(fact -> decision.fact("KVM device", fact));
    return List.of(
        decision
            .asked("virt-type", situation.guest().virtType().word())
            .reference("Linux kernel: KVM API")
            .build());
  }
}
