package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.tuning.Tunings;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

  @ParameterizedTest
  @CsvSource({"SHARED, 32", "OVERCOMMITTED, 32", "DEDICATED, 28 vCPUs", "REALTIME, 14 vCPUs"})
  void moreVcpusThanTheHostHasAreRefusedForEveryProfile(Profile profile, String most) {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Scenario.SHARED_WEB.plan(guest -> guest.profile(profile).vcpus(33)))
        .withMessageContaining("33 vCPUs")
        .withMessageContaining("ask for at most " + most);
  }

  @Test
  void moreMemoryThanTheHostHasIsRefused() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Scenario.SHARED_WEB.plan(guest -> guest.memory(ByteSize.gib(300))))
        .withMessageContaining("300GiB")
        .withMessageContaining("256GiB")
        .withMessageContaining("/proc/meminfo");
  }

  @Test
  void aRefusalSaysWhatEachNodeHasLeft() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Scenario.DEDICATED_DATABASE.plan(guest -> guest.vcpus(30)))
        .withMessageContaining("node 0 has 14 free CPUs (1-7,17-23)")
        .withMessageContaining("16 free pages of 1GiB")
        .withMessageContaining("CPUs 0,8,16,24 are kept for the host");
  }

  @Test
  void twoPlansNeverShareADedicatedCpu() {
    GuestPlan first = Scenario.DEDICATED_DATABASE.plan();
    Planner beside =
        Planner.on(Scenario.DEDICATED_DATABASE.host())
            .beside(Occupancy.of(List.of(first.domain())));
    GuestPlan second = beside.plan(first.guest());
    assertThat(pins(first).intersects(pins(second))).isFalse();
    assertThat(pins(second)).hasSize(8);
  }

  private static IdSet pins(GuestPlan plan) {
    return IdSet.of(((Placement.Exclusive) plan.placement()).pins());
  }

  @Test
  void siblingsGoToNeighbouringVcpus() {
    assertThat(((Placement.Exclusive) Scenario.DEDICATED_DATABASE.plan().placement()).pins())
        .containsExactly(9, 25, 10, 26, 11, 27, 12, 28);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"VERY_LARGE", "MORE_THAN_288_VCPUS"})
  void everyTuningCanBeSwitchedOffAndLeavesTheGuestAlone(Scenario scenario) {
    assumeTrue(scenario.plan().guest().forced().isEmpty(), "it forces what would be switched off");
    GuestPlan plan =
        scenario.plan(
            guest -> {
              Tunings.names().forEach(guest::without);
              return guest;
            });
    assertThat(plan.decisions())
        .hasSize(Tunings.all().size())
        .allSatisfy(decision -> assertThat(decision.settings()).isEmpty());
    assertThat(plan.domain().getCputune()).isNull();
    assertThat(plan.domain().getMemoryBacking()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"machine-type", "large-guest"})
  void refusesAVeryLargeGuestWithoutWhatItNeeds(String tuning) {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Scenario.VERY_LARGE.plan(guest -> guest.without(tuning)))
        .withMessageContaining("288 vCPUs are more than 255");
  }

  @Test
  void theUserHasTheLastWord() {
    GuestPlan plan =
        Scenario.SHARED_WEB.plan(guest -> guest.customize(domain -> domain.setTitle("by hand")));
    assertThat(LibvirtXml.read(Domain.class, plan.xml()).getTitle()).isEqualTo("by hand");
  }

  private static GuestPlan planOnTwoCpus(int vcpus) {
    return Planner.on(TestHosts.probe(TestHosts::tiny))
        .plan(
            Guest.named("small")
                .vcpus(vcpus)
                .memory(ByteSize.gib(1))
                .profile(Profile.DEDICATED)
                .build());
  }

  @Test
  void aGuestThatNeedsEveryCpuOfASmallHostIsToldThatItIsNotAlone() {
    GuestPlan plan = planOnTwoCpus(2);
    assertThat(plan.warnings()).anyMatch(warning -> warning.contains("no CPU to spare"));
    assertThat(plan.xml()).doesNotContain("hint-dedicated");
  }

  @Test
  void aSmallHostKeepsACpuForItselfWhereTheGuestLeavesOne() {
    Placement.Exclusive placement = (Placement.Exclusive) planOnTwoCpus(1).placement();
    assertThat(placement.pins()).containsExactly(1);
    assertThat(placement.housekeeping()).containsExactly(0);
    assertThat(planOnTwoCpus(1).warnings())
        .noneMatch(warning -> warning.contains("no CPU to spare"));
  }
}
