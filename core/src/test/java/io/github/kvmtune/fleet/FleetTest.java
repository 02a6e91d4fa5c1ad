package io.github.kvmtune.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.HostSketch;
import io.github.kvmtune.placement.NodeSketch;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.Score;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FleetTest {

  /** Two nodes of 8 cores with 2 threads; a core of each is kept, so 14 CPUs of each are free. */
  private static final Host TWO_NODES = HostSketch.of(node(0), node(1)).host();

  private static NodeSketch node(int id) {
    return new NodeSketch(id, NodeSketch.cores(id * 16, 8, 2), 8, ByteSize.gib(64), 24 * 512, 0);
  }

  private static List<FleetHost> hosts(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new FleetHost("host" + number, Planner.on(TWO_NODES)))
        .toList();
  }

  private static Guest guest(String name, int vcpus) {
    return guest(name, vcpus, Profile.DEDICATED);
  }

  private static Guest guest(String name, int vcpus, Profile profile) {
    return Guest.named(name).vcpus(vcpus).memory(ByteSize.gib(2)).profile(profile).build();
  }

  private static List<Guest> guests(int count, int vcpus) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> guest("g" + i, vcpus)).toList();
  }

  private static List<Integer> sizes(FleetPlan plan) {
    return plan.hosts().stream().map(host -> plan.on(host.name()).size()).toList();
  }

  @Test
  void packingFillsOneHostBeforeTheNext() {
    assertThat(sizes(Fleet.packing().place(guests(9, 4), hosts(3)))).containsExactly(6, 3, 0);
  }

  @Test
  void packingCrowdsNoHostWithFloatingGuestsWhileAnotherHasRoom() {
    List<Guest> guests =
        IntStream.rangeClosed(1, 21)
            .mapToObj(i -> guest("g" + i, 8, Profile.OVERCOMMITTED))
            .toList();
    assertThat(sizes(Fleet.packing().place(guests.subList(0, 6), hosts(3))))
        .containsExactly(4, 2, 0);
    assertThat(sizes(Fleet.packing().place(guests, hosts(3)))).containsExactly(7, 7, 7);
  }

  @Test
  void spreadingFillsAllHostsAlike() {
    assertThat(sizes(Fleet.spreading().place(guests(9, 4), hosts(3)))).containsExactly(3, 3, 3);
  }

  @Test
  void packingSplitsNoGuestOverNodesWhileAHostHasOneNodeForIt() {
    List<Guest> guests = List.of(guest("big1", 10), guest("big2", 10), guest("big3", 8));
    FleetPlan plan = Fleet.packing().place(guests, hosts(2));

    assertThat(plan.hostOf("big3")).contains("host2");
    assertThat(plan.placed())
        .allSatisfy(
            placed ->
                assertThat(((Placement.Exclusive) placed.plan().placement()).cells()).hasSize(1));
  }

  @Test
  void freeCpusOfSeveralHostsAreNoRoomForAGuest() {
    FleetPlan plan = Fleet.packing().place(List.of(guest("wide", 32)), hosts(4));

    assertThat(plan.placed()).isEmpty();
    assertThat(plan.unplaced()).hasSize(1);
    assertThat(plan.unplaced().get(0).problems()).hasSize(4);
    assertThat(plan.unplaced().get(0).problems().get(0))
        .startsWith("host host1: ")
        .contains("node 0 has 14 free CPUs")
        .contains("ask for at most 28 vCPUs with 2GiB");
    assertThat(plan.unplaced().get(0).problems().get(3))
        .isEqualTo("fuller hosts that do not take it either: 1");
  }

  @Test
  void guestsAreKeptApartFromEachOtherAndFromThoseAHostHas() {
    FleetHost taken = hosts(1).get(0);
    taken = taken.with(taken.planner().plan(guest("db1", 4)));
    FleetHost free = new FleetHost("free", Planner.on(TWO_NODES));
    Fleet fleet = Fleet.packing().apart("db1", "db2", "db3");

    FleetPlan plan = fleet.place(List.of(guest("db2", 4), guest("db3", 2)), List.of(taken, free));

    assertThat(plan.hostOf("db2")).contains("free");
    assertThat(plan.unplaced())
        .singleElement()
        .extracting(each -> each.guest().name())
        .isEqualTo("db3");
    assertThat(plan.unplaced().get(0).problems())
        .contains(
            "host host1: it has \"db1\", from which this guest is to be apart",
            "host free: it has \"db2\", from which this guest is to be apart");
    assertThat(fleet.fits(taken, guest("db2", 4))).isFalse();
    assertThat(fleet.problems(taken, guest("db2", 4)))
        .containsExactly("it has \"db1\", from which this guest is to be apart");
    assertThat(fleet.fits(free, guest("db2", 4))).isTrue();
  }

  @Test
  void guestsAreKeptTogetherAllOrNone() {
    Fleet fleet = Fleet.spreading().together("web", "cache").together("cache", "queue");
    List<Guest> three =
        List.of(guest("web", 8), guest("other", 12), guest("cache", 6), guest("queue", 4));

    FleetPlan plan = fleet.place(three, hosts(2));
    assertThat(plan.unplaced()).isEmpty();
    assertThat(plan.hostOf("web"))
        .isEqualTo(plan.hostOf("cache"))
        .isEqualTo(plan.hostOf("queue"))
        .isNotEqualTo(plan.hostOf("other"));

    FleetPlan none =
        fleet.place(List.of(guest("web", 14), guest("cache", 12), guest("queue", 4)), hosts(2));
    assertThat(none.placed()).isEmpty();
    assertThat(none.hosts()).allSatisfy(host -> assertThat(host.guests()).isEmpty());
    assertThat(none.unplaced().get(0).problems().get(0))
        .startsWith("host host1: there is no room for it together with cache, queue: ")
        .contains("no node has room for 4 vCPUs");
  }

  @Test
  void aGuestFollowsTheOneItIsKeptTogetherWith() {
    FleetHost full = hosts(1).get(0);
    full = full.with(full.planner().plan(guest("cache", 8)));
    FleetHost free = new FleetHost("free", Planner.on(TWO_NODES));
    Fleet fleet = Fleet.spreading().together("web", "cache");

    assertThat(fleet.place(List.of(guest("web", 4)), List.of(full, free)).hostOf("web"))
        .contains("host1");
    assertThat(
            fleet
                .place(List.of(guest("web", 16)), List.of(full, free))
                .unplaced()
                .get(0)
                .problems())
        .contains("host free: \"cache\", with which this guest is to be together, is on host1");
  }

  @Test
  void rulesThatContradictEachOtherAreRefusedNamingTheGuests() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fleet.packing().together("a", "b").apart("a", "b", "c"))
        .withMessageContaining("[a, b] are to be on one host and on different hosts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fleet.packing().apart("a", "c").together("a", "b").together("b", "c"))
        .withMessageContaining("[a, c]");
  }

  @Test
  void namesMustDiffer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fleet.packing().place(List.of(guest("a", 1), guest("a", 2)), hosts(1)))
        .withMessageContaining("two guests are named \"a\"");
    FleetHost host = hosts(1).get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fleet.packing().place(List.of(), List.of(host, host)))
        .withMessageContaining("two hosts are named \"host1\"");
    FleetHost taken = host.with(host.planner().plan(guest("a", 1)));
    assertThat(Fleet.packing().problems(taken, guest("a", 1)))
        .containsExactly("it has a guest of this name already");
  }

  @Test
  void guestsWithCpusOfTheirOwnComeFirstSoThatOthersFloatBesideThem() {
    List<Guest> guests =
        List.of(
            guest("shared", 4, Profile.SHARED),
            guest("over", 2, Profile.OVERCOMMITTED),
            guest("own", 24));
    FleetPlan plan = Fleet.packing().place(guests, hosts(1));

    assertThat(plan.unplaced()).isEmpty();
    assertThat(plan.placed()).extracting(Placed::guest).containsExactly("shared", "over", "own");
    Placement.Exclusive own = (Placement.Exclusive) plan.placed().get(2).plan().placement();
    Placement.OnNode shared = (Placement.OnNode) plan.placed().get(0).plan().placement();
    assertThat(own.pins()).doesNotContainAnyElementsOf(shared.cpus());
  }

  @Test
  void aHostWithoutTheNamedDeviceDoesNotFit() {
    Guest guest =
        Guest.named("sriov")
            .vcpus(2)
            .memory(ByteSize.gib(2))
            .profile(Profile.DEDICATED)
            .nic(Nic.sriov("ens9"))
            .build();
    FleetHost host = hosts(1).get(0);

    assertThat(Fleet.packing().fits(host, guest)).isFalse();
    assertThat(Fleet.packing().place(List.of(guest), hosts(1)).unplaced().get(0).problems().get(0))
        .contains("the host shows no such SR-IOV card");
  }

  @Test
  void aGuestThatOneHostRefusesToPlanGoesToAnother() {
    Guest guest =
        Guest.named("a")
            .vcpus(2)
            .memory(ByteSize.gib(2))
            .force("machine-type", "pc-q35-8.2")
            .build();
    List<FleetHost> hosts =
        List.of(
            new FleetHost("old", Planner.on(TWO_NODES)),
            new FleetHost(
                "new",
                Planner.on(TWO_NODES).target(io.github.kvmtune.Target.parse("10.0.0/8.2.0"))));
    assertThat(Fleet.packing().place(List.of(guest), hosts).hostOf("a")).contains("new");
  }

  @Test
  void theNextGuestsArePlacedBesideThese() {
    FleetPlan first = Fleet.packing().place(guests(6, 4), hosts(2));
    FleetPlan next = Fleet.packing().place(List.of(guest("late", 4)), first.hosts());
    assertThat(next.hostOf("late")).contains("host2");
    assertThat(next.hosts().get(0).guests()).hasSize(6);
  }

  @Test
  void aScoreTellsTheSeatFromTheFullnessOfTheHost() {
    FleetHost empty = hosts(1).get(0);
    Score best = Fleet.packing().score(empty, guest("a", 4)).orElseThrow();
    assertThat(best.points()).isEqualTo(100);
    assertThat(best.used()).isLessThan(0.5);

    Score split = Fleet.packing().score(empty, guest("a", 20)).orElseThrow();
    assertThat(split.nodes()).isEqualTo(2);
    assertThat(split.points()).isEqualTo(85);
    assertThat(Fleet.packing().score(empty, guest("a", 40))).isEmpty();
  }

  @Test
  void withoutHostsNothingIsPlacedAndTheReasonSaysSo() {
    assertThat(Fleet.packing().place(guests(1, 1), List.of()).unplaced())
        .singleElement()
        .hasToString("guest \"g1\": there is no host to place it on");
  }
}
