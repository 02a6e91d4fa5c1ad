package io.github.kvmtune.samples;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Nic;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Plans a database server that owns its CPUs, and prints its XML and why each setting was made.
 *
 * <p>Takes the directory of a captured host; without one, it plans for this machine.
 */
public final class PlanDatabaseGuest {

  private PlanDatabaseGuest() {}

  public static void main(String[] args) {
    HostProbe probe = args.length == 0 ? HostProbe.local() : HostProbe.at(Path.of(args[0]));
    try {
      print(plan(probe.probe()));
    } catch (PlanRefusedException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }

  private static void print(GuestPlan plan) {
    System.out.println(plan.xml());
    plan.decisions()
        .forEach(
            d -> System.out.println(d.tuning() + ": " + d.setting() + " because " + d.reason()));
  }

  static GuestPlan plan(Host host) {
    return Planner.on(host)
        .plan(
            Guest.named("db1")
                .vcpus(4)
                .memory(ByteSize.gib(4))
                .profile(Profile.DEDICATED)
                .disk(
                    Disk.block("/dev/vg0/db1")
                        .limit(limit -> limit.iops(20_000).burst(40_000, Duration.ofSeconds(30))))
                .nic(Nic.bridge("br0"))
                .build());
  }
}
