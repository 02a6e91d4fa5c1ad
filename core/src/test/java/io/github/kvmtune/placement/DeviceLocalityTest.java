package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Nic;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.PlannedGuests;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.TestHosts;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The card ens1f0 and its functions are on node 0 of this host. */
class DeviceLocalityTest {

  private static final Host HOST = TestHosts.probe(InventedHosts::intelTwoNodes);
  private static final int NODE = nodeOfCard();

  private static int nodeOfCard() {
    return HOST.pci().physicalFunctions().orElseThrow().get(0).node().orElseThrow();
  }

  private static GuestBuilder guest(String name) {
    return Guest.named(name)
        .vcpus(4)
        .memory(ByteSize.gib(4))
        .profile(Profile.DEDICATED)
        .nic(Nic.sriov("ens1f0"));
  }

  private static IdSet nodes(GuestPlan plan) {
    return ((Placement.Exclusive) plan.placement()).nodes();
  }

  private static Occupancy nodeTaken() {
    return Occupancy.reserved(HOST.node(NODE).orElseThrow().cpus().orElseThrow());
  }

  @Test
  void theNodeOfItsCardIsPreferred() {
    GuestPlan plan = Planner.on(HOST).plan(guest("a").build());
    assertThat(nodes(plan)).containsExactly(NODE);
    assertThat(plan.placement().reason("devices").orElseThrow())
        .contains("virtual function of ens1f0 (node " + NODE + ") is attached there");
  }

  @Test
  void aGuestGoesElsewhereRatherThanNowhere() {
    GuestPlan plan = Planner.on(HOST).beside(nodeTaken()).plan(guest("a").build());
    assertThat(nodes(plan)).containsExactly(1 - NODE);
    assertThat(plan.placement().reason("devices").orElseThrow()).contains("it is not near");
  }

  @Test
  void aGuestThatIsRequiredNearItsCardIsRefusedElsewhere() {
    Guest guest = guest("a").locality(Locality.REQUIRE).build();
    assertThat(nodes(Planner.on(HOST).plan(guest))).containsExactly(NODE);
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Planner.on(HOST).beside(nodeTaken()).plan(guest))
        .withMessageContaining("near its devices")
        .withMessageContaining("locality prefer");
  }

  @Test
  void whereItsCardIsCanBeIgnored() {
    Guest guest = guest("a").locality(Locality.IGNORE).build();
    assertThat(Planner.on(HOST).plan(guest).placement().reason("devices")).isEmpty();
  }

  @Test
  void aGuestWithoutDevicesLeavesTheCardsNodeToOthers() {
    Host cardAlone =
        TestHosts.probe(root -> InventedHosts.intelTwoNodes(root).without("/sys/block/nvme0n1"));
    GuestPlan plan =
        Planner.on(cardAlone)
            .plan(
                Guest.named("a")
                    .vcpus(4)
                    .memory(ByteSize.gib(4))
                    .profile(Profile.DEDICATED)
                    .build());
    assertThat(nodes(plan)).containsExactly(1 - NODE);
  }

  @Test
  void noTwoGuestsOfABatchGetOneFunctionAndTheLastIsToldWhy() {
    List<Guest> guests =
        List.of(guest("a").build(), guest("b").build(), guest("c").build(), guest("d").build());
    PlannedGuests planned = Planner.on(HOST).planAll(guests);

    assertThat(planned.plans()).hasSizeGreaterThan(1);
    assertThat(planned.plans()).extracting(DeviceLocalityTest::function).doesNotHaveDuplicates();
    assertThat(planned.unplaced())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.toString()).contains("given to another guest"));
  }

  @Test
  void aFunctionThatAnotherGuestHasIsRefusedByName() {
    GuestPlan first = Planner.on(HOST).plan(guest("a").build());
    Guest second =
        Guest.named("b").vcpus(1).memory(ByteSize.gib(1)).nic(Nic.hostdev(function(first))).build();
    Planner beside = Planner.on(HOST).beside(Occupancy.of(List.of(first.domain())));

    assertThat(beside.fits(second)).isFalse();
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> beside.plan(second))
        .withMessageContaining("is another guest's");
  }

  private static String function(GuestPlan plan) {
    return Holding.of(plan).devices().iterator().next();
  }
}
