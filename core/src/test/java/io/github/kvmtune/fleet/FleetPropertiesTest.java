package io.github.kvmtune.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.placement.Book;
import io.github.kvmtune.placement.GuestSketches;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.HostSketch;
import io.github.kvmtune.placement.HostSketches;
import io.github.kvmtune.placement.PlacingOrder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every choice of hosts. */
class FleetPropertiesTest {

  private static final Fleet RULES =
      Fleet.packing().apart("g0", "g1", "g2").together("g3", "g4").together("g5", "g1");

  @Provide
  Arbitrary<List<HostSketch>> fleets() {
    return HostSketches.small().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Guest>> guests() {
    return GuestSketches.any()
        .list()
        .ofMaxSize(12)
        .map(
            drawn ->
                IntStream.range(0, drawn.size())
                    .mapToObj(i -> GuestSketches.named("g" + i, drawn.get(i)))
                    .toList());
  }

  private static List<FleetHost> hosts(List<HostSketch> sketches) {
    return IntStream.range(0, sketches.size())
        .mapToObj(i -> new FleetHost("host" + i, Planner.on(sketches.get(i).host())))
        .toList();
  }

  @Property(seed = "1")
  void noHostGivesAnythingTwiceAndWhoIsRefusedFitsNowhere(
      @ForAll("fleets") List<HostSketch> sketches, @ForAll("guests") List<Guest> guests) {
    List<FleetHost> hosts = hosts(sketches);
    FleetPlan plan = Fleet.packing().place(guests, hosts);

    assertThat(plan.placed().size() + plan.unplaced().size()).isEqualTo(guests.size());
    for (int i = 0; i < hosts.size(); i++) {
      Book book = new Book(HostMap.of(sketches.get(i).host()));
      for (Guest guest :
          PlacingOrder.of(plan.on("host" + i).stream().map(FleetPropertiesTest::guest).toList())) {
        book.enter(guest, planOf(guest, plan).placement());
      }
    }
    plan.unplaced()
        .forEach(
            unplaced ->
                assertThat(plan.hosts())
                    .noneMatch(host -> Fleet.packing().fits(host, unplaced.guest())));
  }

  private static Guest guest(Placed placed) {
    return placed.plan().guest();
  }

  private static GuestPlan planOf(Guest guest, FleetPlan plan) {
    return plan.placed().stream()
        .filter(placed -> placed.guest().equals(guest.name()))
        .findFirst()
        .orElseThrow()
        .plan();
  }

  @Property(seed = "2")
  void rulesAreKeptWhateverFits(
      @ForAll("fleets") List<HostSketch> sketches, @ForAll("guests") List<Guest> guests) {
    FleetPlan plan = RULES.place(guests, hosts(sketches));

    for (FleetHost host : plan.hosts()) {
      assertThat(Stream.of("g0", "g1", "g2").filter(host.guests()::contains)).hasSizeLessThan(2);
    }
    if (guests.size() > 5) {
      assertThat(plan.hostOf("g3")).isEqualTo(plan.hostOf("g4"));
      assertThat(plan.hostOf("g5")).isEqualTo(plan.hostOf("g1"));
    }
  }

  @Property(seed = "3")
  void theSameGuestsAndHostsGiveTheSamePlan(
      @ForAll("fleets") List<HostSketch> sketches, @ForAll("guests") List<Guest> guests) {
    Fleet fleet = Fleet.spreading();
    assertThat(written(fleet.place(guests, hosts(sketches))))
        .isEqualTo(written(fleet.place(guests, hosts(sketches))));
  }

  private static List<String> written(FleetPlan plan) {
    return Stream.concat(
            plan.placed().stream().map(each -> each.host() + " " + each.plan().xml()),
            plan.unplaced().stream().map(Object::toString))
        .toList();
  }
}
