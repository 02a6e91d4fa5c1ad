package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each rule of placement on the smallest host that shows it. */
class PlacementRulesTest {

  /** 8 cores of 2 threads behind two caches; 64 GiB, none of it in huge pages. */
  private static NodeSketch node(int id) {
    return new NodeSketch(id, NodeSketch.cores(id * 16, 8, 2), 4, ByteSize.gib(64), 0, 0);
  }

  private static NodeSketch withPages(NodeSketch node, long small, long large) {
    return new NodeSketch(
        node.id(), node.cores(), node.coresPerCache(), node.memory(), small, large);
  }

  private static HostMap nodes(int count) {
    return HostMap.of(sketch(count).host());
  }

  private static HostSketch sketch(int count) {
    NodeSketch[] nodes = new NodeSketch[count];
    for (int id = 0; id < count; id++) {
      nodes[id] = node(id);
    }
    return HostSketch.of(nodes);
  }

  private static Placement place(
      HostMap map, Occupancy others, UnaryOperator<GuestBuilder> change) {
    return new Placer(map, others).place(PlacementRequest.of(guest(change)));
  }

  private static Guest guest(UnaryOperator<GuestBuilder> change) {
    GuestBuilder guest =
        Guest.named("g").vcpus(4).memory(ByteSize.gib(4)).profile(Profile.DEDICATED);
    return change.apply(guest).build();
  }

  private static Placement.Exclusive own(
      HostMap map, Occupancy others, UnaryOperator<GuestBuilder> change) {
    return (Placement.Exclusive) place(map, others, change);
  }

  private static Occupancy taken(String cpus) {
    return Occupancy.reserved(IdSet.parse(cpus));
  }

  @Test
  void aGuestThatFitsOnOneNodeIsNotSplit() {
    assertThat(own(nodes(4), Occupancy.none(), guest -> guest.vcpus(14)).cells()).hasSize(1);
  }

  @Test
  void aGuestThatFitsOnNoNodeIsSplitEvenlyOverTheFewest() {
    Placement.Exclusive placement =
        own(nodes(4), Occupancy.none(), guest -> guest.vcpus(24).memory(ByteSize.gib(10)));
    assertThat(placement.cells()).extracting(cell -> cell.pins().size()).containsExactly(12, 12);
    assertThat(placement.cells()).extracting(Cell::memory).containsOnly(ByteSize.gib(5));
    assertThat(placement.housekeeping()).containsExactly(0, 1, 16, 17);
  }

  @Test
  void memoryThatNoNodeHasSplitsAGuest() {
    assertThat(own(nodes(4), Occupancy.none(), guest -> guest.memory(ByteSize.gib(100))).nodes())
        .hasSize(2);
  }

  @Test
  void wholeCoresComeBeforeFragmentsAndSiblingsGoToAdjacentVcpus() {
    Placement.Exclusive placement = own(nodes(1), taken("2,10"), guest -> guest.vcpus(4));
    assertThat(placement.pins()).containsExactly(4, 5, 6, 7);
    assertThat(placement.threadsPerCore()).isEqualTo(2);
  }

  @Test
  void aSingleVcpuTakesWhatIsLeftOfABrokenCore() {
    assertThat(own(nodes(1), taken("4"), guest -> guest.vcpus(1)).pins()).containsExactly(5);
  }

  @Test
  void oneCacheServesAGuestThatFitsBehindIt() {
    // CPUs 8 to 15 are behind the second cache; of the first, a fragment would be at hand.
    assertThat(own(nodes(1), taken("2,4,6"), guest -> guest.vcpus(3)).pins())
        .containsExactly(8, 9, 10);
    assertThat(own(nodes(1), Occupancy.none(), guest -> guest.vcpus(8)).pins())
        .containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
  }

  @Test
  void cpusKeptForTheHostAreNobodysOnEachNode() {
    HostMap map = nodes(2);
    assertThat(map.housekeepingCpus()).containsExactly(0, 1, 16, 17);
    assertThat(own(map, Occupancy.none(), guest -> guest.vcpus(28)).pins())
        .doesNotContain(0, 1, 16, 17);
  }

  @Test
  void isolatedCpusAreForGuestsWithCpusOfTheirOwn() {
    HostMap map = HostMap.of(sketch(2).isolated(IdSet.parse("4-7,20-23")).host());
    assertThat(own(map, Occupancy.none(), guest -> guest).pins()).containsExactly(4, 5, 6, 7);
    Placement.OnNode shared =
        (Placement.OnNode) place(map, Occupancy.none(), guest -> guest.profile(Profile.SHARED));
    assertThat(shared.cpus()).isEqualTo(IdSet.parse("0-3,8-15"));
  }

  @Test
  void ticklessCpusAreForGuestsWithCpusOfTheirOwn() {
    HostMap map = HostMap.of(sketch(2).tickless(IdSet.parse("4-7,20-23")).host());
    assertThat(own(map, Occupancy.none(), guest -> guest).pins()).containsExactly(4, 5, 6, 7);
    Placement.OnNode shared =
        (Placement.OnNode) place(map, Occupancy.none(), guest -> guest.profile(Profile.SHARED));
    assertThat(shared.cpus()).isEqualTo(IdSet.parse("0-3,8-15"));
  }

  @Test
  void nodesOfOneSocketAreTakenBeforeSocketsAreCrossed() {
    HostMap map = HostMap.of(sketch(4).socketOfNodes(2).host());
    Occupancy others = taken("2-15");
    assertThat(own(map, others, guest -> guest.vcpus(24)).nodes()).containsExactly(2, 3);
    assertThat(own(map, Occupancy.none(), guest -> guest.vcpus(24)).nodes()).containsExactly(0, 1);
  }

  @Test
  void largerPagesAreNoReasonToCrossSockets() {
    HostSketch sketch =
        HostSketch.of(
                withPages(node(0), 0, 16),
                withPages(node(1), 4096, 0),
                withPages(node(2), 0, 16),
                withPages(node(3), 4096, 0))
            .socketOfNodes(2);
    Placement.Exclusive placement =
        own(
            HostMap.of(sketch.host()),
            Occupancy.none(),
            guest -> guest.vcpus(24).memory(ByteSize.gib(16)));
    assertThat(placement.nodes()).containsExactly(0, 1);
  }

  @Test
  void ofEquallyNearNodesThoseWithWholeCoresAreTaken() {
    Occupancy others = taken("18,20,22,24,26,28,30");
    assertThat(own(nodes(4), others, guest -> guest.vcpus(14).mostNodes(2)).nodes()).hasSize(1);
    assertThat(own(nodes(4), others, guest -> guest.vcpus(14).memory(ByteSize.gib(100))).nodes())
        .doesNotContain(1);
  }

  @Test
  void realtimeGuestsLeaveSiblingsIdleForGood() {
    HostMap map = nodes(1);
    Placement.Exclusive realtime =
        own(map, Occupancy.none(), guest -> guest.profile(Profile.REALTIME).vcpus(3));
    assertThat(realtime.pins()).containsExactly(2, 4, 6);
    assertThat(realtime.threadsPerCore()).isEqualTo(1);
    Guest guest = guest(builder -> builder.profile(Profile.REALTIME).vcpus(3));
    Occupancy beside = Occupancy.none().plus(Holding.of(guest, realtime));
    assertThat(own(map, beside, other -> other.vcpus(8)).pins()).doesNotContain(2, 3, 4, 5, 6, 7);
  }

  @Test
  void sharedGuestsFloatWithinANodeAndOvercommittedOnesAnywhere() {
    assertThat(place(nodes(2), Occupancy.none(), guest -> guest.profile(Profile.SHARED)))
        .isInstanceOf(Placement.OnNode.class);
    Placement over =
        place(nodes(2), Occupancy.none(), guest -> guest.profile(Profile.OVERCOMMITTED));
    assertThat(((Placement.Floating) over).cpus()).isEmpty();
  }

  @Test
  void guestsThatFloatKeepOffCpusThatOthersHaveAlone() {
    Placement over = place(nodes(2), taken("4-9"), guest -> guest.profile(Profile.OVERCOMMITTED));
    assertThat(((Placement.Floating) over).cpus()).contains(IdSet.parse("0-3,10-31"));
  }

  @Test
  void theLargestPagesThatANodeHasFreeBackTheGuest() {
    HostMap map =
        HostMap.of(HostSketch.of(withPages(node(0), 0, 3), withPages(node(1), 2048, 0)).host());
    assertThat(own(map, Occupancy.none(), guest -> guest).pageSize()).contains(ByteSize.mib(2));
    assertThat(own(map, Occupancy.none(), guest -> guest).nodes()).containsExactly(1);
  }

  @Test
  void eachNodeOfAWideGuestHasThePagesItHas() {
    Host host =
        HostSketch.of(withPages(node(0), 0, 8), withPages(node(1), 4096, 0), node(2)).host();
    Occupancy third = taken("34-47");
    Placement.Exclusive two =
        own(HostMap.of(host), third, guest -> guest.vcpus(24).memory(ByteSize.gib(16)));
    assertThat(two.cells())
        .extracting(Cell::pageSize)
        .containsExactly(Optional.of(ByteSize.gib(1)), Optional.of(ByteSize.mib(2)));

    GuestPlan mixed =
        Planner.on(host)
            .beside(Occupancy.reserved(1, ByteSize.mib(2), 4096).plus(third))
            .plan(guest(guest -> guest.vcpus(24).memory(ByteSize.gib(16))));
    assertThat(mixed.xml()).contains("<page size='1048576' unit='KiB' nodeset='0'/>");
    assertThat(mixed.warnings())
        .anyMatch(
            warning -> warning.contains("node 1 has too few huge pages for the guest's 8GiB"));
  }

  @Test
  void memoryIsRoundedUpToWholePagesAndTheReasonSaysSo() {
    HostMap map = HostMap.of(HostSketch.of(withPages(node(0), 2048, 0)).host());
    Placement.Exclusive placement =
        own(map, Occupancy.none(), guest -> guest.memory(ByteSize.mib(1025)));
    assertThat(placement.memory()).isEqualTo(ByteSize.mib(1026));
    assertThat(placement.reason("memory").orElseThrow())
        .contains("1025MiB is rounded up to 1026MiB");
  }

  @Test
  void qemusOwnThreadsTakeAFragmentWhereNothingIsKeptForTheHost() {
    HostMap map = HostMap.of(sketch(2).isolated(IdSet.parse("2-15,16-31")).host());
    Placement.Exclusive placement = own(map, taken("2-15,20"), guest -> guest);
    assertThat(placement.nodes()).containsExactly(1);
    assertThat(placement.housekeeping()).containsExactly(21);
  }

  @Test
  void aRefusalSaysWhatEachNodeLacksAndWhatWouldFit() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> own(nodes(2), taken("2-9"), guest -> guest.vcpus(30)))
        .withMessageContaining("no node has room for 30 vCPUs of its own with 4GiB")
        .withMessageContaining("node 0 has 6 free CPUs (10-15)")
        .withMessageContaining("and lacks 24 CPUs")
        .withMessageContaining("node 1 has 14 free CPUs (18-31)")
        .withMessageContaining("ask for at most 14 vCPUs with 4GiB");
  }

  @Test
  void theNumberOfNodesCanBeLimited() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> own(nodes(2), Occupancy.none(), guest -> guest.vcpus(24).mostNodes(1)))
        .withMessageContaining("and it may not span several")
        .withMessageContaining("ask for at most 14 vCPUs");
  }

  @Test
  void aHostMayKeepOtherCpusForItself() {
    HostMap map = HostMap.keeping(IdSet.parse("14-15"), sketch(1).host());
    assertThat(own(map, Occupancy.none(), guest -> guest.vcpus(14)).pins())
        .containsAll(List.of(0, 1));
    assertThat(own(map, Occupancy.none(), guest -> guest).housekeeping()).containsExactly(14, 15);
  }
}
