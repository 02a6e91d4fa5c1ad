package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * Keeps QEMU's main loop, and the vhost and preallocation threads that inherit its affinity, off
 * the vCPUs' CPUs but on every node the guest's memory comes from.
 *
 * <p>Source: libvirt domain format, "CPU Tuning"; QEMU 7.2 under libvirt 9.0 refuses to start when
 * it has to preallocate memory on a node that these CPUs do not reach.
 */
final class EmulatorPinning implements Tuning {

  @Override
  public String name() {
    return "emulator-pinning";
  }

  @Override
  public About about() {
    return About.of(
            Area.PLACEMENT,
            "Emulator pinning",
            "Keeps QEMU's own threads off the vCPUs and near all of the guest's memory.")
        .reference("libvirt domain format: CPU Tuning, emulatorpin")
        .values(Values.onlyOff())
        .migration("the CPU numbers are the host's; plan anew for the destination");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision =
        situation
            .exclusive()
            .map(exclusive -> pin(exclusive, domain))
            .orElseGet(
                () -> Decision.leftAlone(name(), "the vCPUs float, so QEMU's threads may as well"));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: CPU Tuning, emulatorpin")
            .build());
  }

  private Decision.Builder pin(Placement.Exclusive placement, Domain domain) {
    domain.ensureCputune().ensureEmulatorpin().setCpuset(placement.housekeeping());
    Decision.Builder decision =
        Decision.applied(name(), reason(placement))
            .set("/domain/cputune/emulatorpin/@cpuset", placement.housekeeping())
            .facts(placement.facts());
    if (placement.housekeepingIsShared()) {
      decision.warn(
          "the host has no CPU to spare, so QEMU's threads run on the guest's own CPUs "
              + placement.housekeeping()
              + " and will delay it");
    }
    return decision;
  }

  private static String reason(Placement.Exclusive placement) {
    String keptOff =
        placement.housekeepingIsShared()
            ? "there is no CPU left to keep QEMU's own threads off the vCPUs"
            : "QEMU's own threads must not take time from the vCPUs";
    return keptOff + "; they must reach every node the memory comes from";
  }
}
