package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.value.ByteSize;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The user's word on tunings. */
class ForceTest {

  private static GuestBuilder guest() {
    return Guest.named("g").vcpus(2).memory(ByteSize.gib(1));
  }

  @Test
  void offIsTheSameAsWithout() {
    Guest guest = guest().force("huge-pages", "off").build();
    assertThat(guest.switchedOff()).containsExactly("huge-pages");
    assertThat(guest.forced()).isEmpty();
  }

  @Test
  void theLastWordOnATuningCounts() {
    assertThat(guest().force("dedicated-hint", "on").forceAnyway("dedicated-hint", "on").build())
        .extracting(Guest::forced)
        .isEqualTo(Map.of("dedicated-hint", new Forced("on", true)));
  }

  @Test
  void unknownTuningsAndValuesAreNamedWithWhatThereIs() {
    assertThatExceptionOfType(InvalidGuestException.class)
        .isThrownBy(
            () ->
                guest()
                    .force("hugepages", "1GiB")
                    .force("pv-spinlocks", "maybe")
                    .force("page-sharing", "on")
                    .without("page-sharing")
                    .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(3))
        .withMessageContaining("no tuning called hugepages to force; there are")
        .withMessageContaining("pv-spinlocks cannot be forced to \"maybe\"; it takes off, on")
        .withMessageContaining("page-sharing is switched off and forced to on");
  }

  @Test
  void whatIsNeedlessIsDoneOnTheUsersWord() {
    GuestPlan plan = Scenario.SHARED_WEB.plan(guest -> guest.force("memory-locking", "on"));
    assertThat(plan.domain().getMemoryBacking()).isNotNull();
    assertThat(plan.decisions())
        .filteredOn(decision -> decision.tuning().equals("memory-locking"))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.outcome()).isEqualTo(Decision.Outcome.APPLIED);
              assertThat(decision.reason()).contains("the user forces it, although only realtime");
              assertThat(decision.facts())
                  .contains(new Decision.UsedFact("forced to", "on", "the guest as described"));
            });
  }

  @Test
  void whatIsUnwiseMustBeMeant() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Scenario.OVERCOMMITTED_CI.plan(
                    guest -> guest.force("dedicated-hint", "on").force("memory-locking", "on")))
        .satisfies(e -> assertThat(e.problems()).hasSize(2))
        .withMessageContaining(
            "dedicated-hint is forced to on, but vCPUs without CPUs of their own")
        .withMessageContaining("memory-locking is forced to on, but locked memory")
        .withMessageContaining("use forceAnyway if that is meant");
    assertThat(
            Scenario.OVERCOMMITTED_CI
                .plan(guest -> guest.forceAnyway("dedicated-hint", "on"))
                .warnings())
        .anyMatch(warning -> warning.startsWith("dedicated-hint is forced, although vCPUs"));
  }

  @Test
  void whatCannotBeIsRefusedHoweverItIsMeant() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () -> Scenario.ARM_SERVER.plan(guest -> guest.forceAnyway("pv-spinlocks", "on")))
        .withMessageContaining("pv-spinlocks is forced to on, but")
        .withMessageContaining("x86");
  }
}
