package io.github.kvmtune.samples;

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

/**
 * Plans a guest that owns a virtual function of an SR-IOV card, and prints where it is placed, its
 * NIC, and what to know before it is started.
 *
 * <p>Takes the directory of a captured host; without one, it plans for this machine.
 */
public final class PlanSrIovGuest {

  private PlanSrIovGuest() {}

  public static void main(String[] args) {
    HostProbe probe = args.length == 0 ? HostProbe.local() : HostProbe.at(Path.of(args[0]));
    try {
      print(plan(probe.probe()));
    } catch (PlanRefusedException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }

  private static void print(GuestPlan plan) {
    System.out.println("placed: " + plan.placement().reason());
    plan.xml()
        .lines()
        .dropWhile(line -> !line.contains("<interface"))
        .takeWhile(line -> !line.contains("</interface"))
        .forEach(System.out::println);
    plan.warnings().forEach(warning -> System.out.println("know: " + warning));
  }

  static GuestPlan plan(Host host) {
    return Planner.on(host)
        .plan(
            Guest.named("router1")
                .vcpus(4)
                .memory(ByteSize.gib(4))
                .profile(Profile.DEDICATED)
                .nic(Nic.hostdev("0000:3b:02.1"))
                .build());
  }
}
