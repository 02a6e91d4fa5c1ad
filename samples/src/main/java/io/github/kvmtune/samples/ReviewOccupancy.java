package io.github.kvmtune.samples;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Places guests one after another until the host is full, each beside those before it, as {@code
 * Hypervisor.occupancy()} does with guests that run; prints where each went and why the last was
 * refused.
 *
 * <p>Takes the directory of a captured host; without one, it plans for this machine.
 */
public final class ReviewOccupancy {

  private static final int MOST = 100;

  private ReviewOccupancy() {}

  public static void main(String[] args) {
    HostProbe probe = args.length == 0 ? HostProbe.local() : HostProbe.at(Path.of(args[0]));
    Host host = probe.probe();
    List<Domain> neighbours = new ArrayList<>();
    try {
      for (int i = 1; i <= MOST; i++) {
        GuestPlan plan = place(host, Occupancy.of(neighbours), "worker" + i);
        System.out.println(plan.guest().name() + ": " + plan.placement().reason());
        neighbours.add(plan.domain());
      }
    } catch (PlanRefusedException e) {
      System.out.println("full: " + e.getMessage());
    }
  }

  private static GuestPlan place(Host host, Occupancy others, String name) {
    return Planner.on(host)
        .beside(others)
        .plan(
            Guest.named(name).vcpus(4).memory(ByteSize.gib(1)).profile(Profile.DEDICATED).build());
  }
}
