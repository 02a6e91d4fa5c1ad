package io.github.kvmtune.samples;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Nic;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planner;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;

/**
 * Plans a Windows guest and prints what was set for Windows and why: Hyper-V's enlightenments and
 * the clocks that Windows reads.
 *
 * <p>Takes the directory of a captured host; without one, it plans for this machine.
 */
public final class PlanWindowsGuest {

  private PlanWindowsGuest() {}

  public static void main(String[] args) {
    HostProbe probe = args.length == 0 ? HostProbe.local() : HostProbe.at(Path.of(args[0]));
    try {
      print(plan(probe.probe()));
    } catch (PlanRefusedException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }

  private static void print(GuestPlan plan) {
    plan.decisions().stream()
        .filter(d -> d.tuning().startsWith("hyperv") || d.tuning().startsWith("timers"))
        .forEach(
            d -> System.out.println(d.tuning() + ": " + d.setting() + " because " + d.reason()));
  }

  static GuestPlan plan(Host host) {
    return Planner.on(host)
        .plan(
            Guest.named("desktop7")
                .vcpus(4)
                .memory(ByteSize.gib(8))
                .os(GuestOs.WINDOWS)
                .disk(Disk.file("/var/lib/libvirt/images/desktop7.qcow2"))
                .nic(Nic.network("default"))
                .build());
  }
}
