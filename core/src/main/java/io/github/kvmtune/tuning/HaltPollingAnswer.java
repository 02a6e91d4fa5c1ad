package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Says what the host's halt polling does for this guest. It is the whole host's; the guest can only
 * take it over where it is told that its CPUs are its own, which {@code dedicated-hint} does.
 *
 * <p>Source: Linux kernel, KVM halt polling.
 */
final class HaltPollingAnswer implements Tuning {

  @Override
  public String name() {
    return "halt-polling";
  }

  @Override
  public About about() {
    return About.of(
            Area.SCHEDULING,
            "Halt polling",
            "Says whether the host waits a little for work before it lets an idle vCPU sleep.")
        .reference("Linux kernel: KVM halt polling")
        .values(Values.onlyOff());
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision = Decision.leftAlone(name(), reason(situation, domain));
    if (situation.isOvercommitted() && situation.isKvm()) {
      decision.advise(
          "spend no CPU time on waiting where guests are many",
          "echo 0 > /sys/module/kvm/parameters/halt_poll_ns");
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .fact("halt polling", situation.host().kvm().haltPolling().limit())
            .reference("Linux kernel: KVM halt polling")
            .build());
  }

  private static String reason(Situation situation, Domain domain) {
    if (!situation.isKvm()) {
      return "it is KVM's; an emulated guest has none";
    }
    if (domain.getFeatures() != null
        && domain.getFeatures().getKvm() != null
        && domain.getFeatures().getKvm().getPollControl() != null) {
      return "the guest polls itself and tells the host to stop, by the control that dedicated-hint gives it";
    }
    return "the host polls for all guests alike, and stops as soon as another thread wants the CPU; no XML"
        + " changes that";
  }
}
