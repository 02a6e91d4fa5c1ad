package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Lets vCPUs of a guest that does not own its CPUs sleep while they wait for a lock, instead of
 * spinning on a holder that is not running.
 *
 * <p>Source: libvirt domain format, "Hypervisor features", pvspinlock; named CPU models leave it
 * off by default.
 */
final class PvSpinlocks implements Tuning {

  @Override
  public String name() {
    return "pv-spinlocks";
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision;
    if (!situation.isX86()) {
      decision = Decision.leftAlone(name(), "paravirtual spinlocks are an x86 interface");
    } else if (!situation.isKvm()) {
      decision = Decision.leftAlone(name(), "they are KVM's; an emulated guest has none");
    } else if (situation.guest().os() == GuestOs.WINDOWS) {
      decision = Decision.leftAlone(name(), "Windows does not use KVM's, but Hyper-V's");
    } else if (situation.exclusive().isPresent()) {
      decision =
          Decision.leftAlone(
              name(), "vCPUs that own their CPUs are never preempted while they hold a lock");
    } else {
      domain.ensureFeatures().ensurePvspinlock().setState(true);
      decision =
          Decision.applied(
                  name(), "a vCPU that waits for a lock sleeps, so the holder gets the CPU")
              .set("/domain/features/pvspinlock/@state", "on")
              .migration("part of the guest's CPUID; keep it equal on both ends");
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .asked("os", situation.guest().os().word())
            .asked("virt-type", situation.guest().virtType().word())
            .reference("libvirt domain format: Hypervisor features, pvspinlock")
            .build());
  }
}
