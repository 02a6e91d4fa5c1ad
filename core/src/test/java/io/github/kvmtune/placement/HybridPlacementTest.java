package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.CpuGroup;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guests on a CPU with 4 fast cores of 2 threads and 8 slow ones of 1, behind one cache. */
class HybridPlacementTest {

  private static final IdSet FAST = IdSet.range(0, 7);
  private static final IdSet SLOW = IdSet.range(8, 15);

  private static final HostSketch ALIKE = HostSketch.of(node());
  private static final Host HYBRID =
      ALIKE.kinds(List.of(new CpuGroup("core", FAST), new CpuGroup("atom", SLOW))).host();

  private static NodeSketch node() {
    List<IdSet> cores =
        Stream.concat(
                NodeSketch.cores(0, 4, 2).stream(), IntStream.range(8, 16).mapToObj(IdSet::of))
            .toList();
    return new NodeSketch(0, cores, 12, ByteSize.gib(64), 0, 0);
  }

  private static GuestPlan plan(Host host, int vcpus) {
    Guest guest =
        Guest.named("g").vcpus(vcpus).memory(ByteSize.gib(4)).profile(Profile.DEDICATED).build();
    return Planner.on(HostMap.keeping(IdSet.of(0, 1), host)).plan(guest);
  }

  private static List<Integer> pins(GuestPlan plan) {
    return ((Placement.Exclusive) plan.placement()).pins();
  }

  @Test
  void aGuestHasCoresOfOneKindWhereTheyHaveRoom() {
    assertThat(pins(plan(HYBRID, 6))).containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(pins(plan(HYBRID, 7))).containsExactly(8, 9, 10, 11, 12, 13, 14);
    assertThat(pins(plan(HYBRID, 8))).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
  }

  @Test
  void theReasonNamesTheKindAndCountsNoCacheTwice() {
    assertThat(plan(HYBRID, 6).placement().reason("cpus").orElseThrow())
        .endsWith("one level 3 cache serves them all; all are of kind core");
    assertThat(plan(HYBRID, 10).placement().reason("cpus").orElseThrow())
        .endsWith("one level 3 cache serves them all");
  }

  @Test
  void aPlanThatNeedsCoresOfSeveralKindsWarnsAndNamesThem() {
    assertThat(plan(HYBRID, 10).warnings())
        .anySatisfy(
            warning ->
                assertThat(warning)
                    .contains("CPUs 2-3 are of kind core, CPUs 8-15 are of kind atom"));
    assertThat(plan(HYBRID, 8).warnings()).noneMatch(warning -> warning.contains("of kind"));
  }

  @Test
  void whereTheHostNamesNoKindsNobodyIsWarned() {
    GuestPlan plan = plan(ALIKE.host(), 10);
    assertThat(pins(plan)).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    assertThat(plan.warnings()).noneMatch(warning -> warning.contains("kind"));
  }
}
