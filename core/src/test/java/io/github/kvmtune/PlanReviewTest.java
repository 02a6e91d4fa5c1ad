package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanReviewTest {

  @Test
  void refusesWhatTheUserBrokeAndNamesBothSides() {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Scenario.DEDICATED_DATABASE.plan(
                    guest ->
                        guest.customize(
                            domain ->
                                domain
                                    .ensureDevices()
                                    .getDisks()
                                    .get(0)
                                    .ensureDriver()
                                    .setCache("writeback"))))
        .withMessageContaining("/domain/devices/disk[1]/driver/@io: io='native'")
        .withMessageContaining("'writeback'")
        .withMessageContaining("set by tuning disk-io")
        .withMessageContaining("customize() changed /domain/devices/disk[1]/driver/@cache")
        .satisfies(
            refusal ->
                assertThat(refusal.findings())
                    .extracting(Finding::check)
                    .containsExactly("native-io-cache"));
  }

  @Test
  void warnsOfWhatTheUserMadeSlow() {
    GuestPlan plan =
        Scenario.SHARED_WEB.plan(
            guest ->
                guest.customize(
                    domain -> domain.ensureDevices().getInterfaces().get(0).setModel(null)));
    assertThat(plan.findings()).extracting(Finding::check).contains("nic-without-model");
    assertThat(plan.warnings()).anyMatch(warning -> warning.contains("nic-without-model"));
  }

  /** A finding in a plan of ours would be a contradiction between a tuning and a check. */
  @ParameterizedTest
  @EnumSource
  void ourOwnPlansHaveNothingHarmful(Scenario scenario) {
    assertThat(scenario.plan().findings())
        .noneMatch(finding -> finding.severity() == Severity.HARMFUL);
  }
}
