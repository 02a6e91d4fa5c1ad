package io.github.kvmtune.samples;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.fleet.Fleet;
import io.github.kvmtune.fleet.FleetHost;
import io.github.kvmtune.fleet.FleetPlan;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.value.ByteSize;
import java.nio.file.Path;
import java.util.List;

/**
 * Chooses hosts for the guests of a small shop: two databases that must not share a host, a web
 * server together with its cache, and one guest that is too large for any host. Then asks what a
 * scheduler asks: whether one more guest fits a host, and how well it would sit there.
 *
 * <p>Takes the directory of a captured host, of which the fleet has two; without one, two hosts
 * like this machine.
 */
public final class PlaceOnFleet {

  private PlaceOnFleet() {}

  public static void main(String[] args) {
    HostProbe probe = args.length == 0 ? HostProbe.local() : HostProbe.at(Path.of(args[0]));
    HostMap map = HostMap.of(probe.probe());
    List<FleetHost> hosts =
        List.of(new FleetHost("alpha", Planner.on(map)), new FleetHost("beta", Planner.on(map)));

    Fleet fleet = Fleet.packing().apart("db1", "db2").together("web1", "cache1");
    FleetPlan plan = fleet.place(guests(), hosts);

    plan.placed()
        .forEach(
            each ->
                System.out.println(
                    each.guest()
                        + " goes to "
                        + each.host()
                        + ": "
                        + each.plan().placement().reason()));
    plan.unplaced().forEach(each -> System.out.println("no place: " + each));
    plan.hosts().forEach(host -> ask(fleet, host, guest("job1", 2, Profile.SHARED)));
  }

  private static void ask(Fleet fleet, FleetHost host, Guest guest) {
    String answer =
        fleet
            .score(host, guest)
            .map(score -> score.points() + " of 100 points")
            .orElseGet(() -> String.join("; ", fleet.problems(host, guest)));
    System.out.println(guest.name() + " on " + host.name() + ": " + answer);
  }

  private static List<Guest> guests() {
    return List.of(
        guest("db1", 4, Profile.DEDICATED),
        guest("db2", 4, Profile.DEDICATED),
        guest("web1", 2, Profile.SHARED),
        guest("cache1", 1, Profile.DEDICATED),
        guest("warehouse", 10_000, Profile.DEDICATED));
  }

  private static Guest guest(String name, int vcpus, Profile profile) {
    return Guest.named(name).vcpus(vcpus).memory(ByteSize.gib(1)).profile(profile).build();
  }
}
