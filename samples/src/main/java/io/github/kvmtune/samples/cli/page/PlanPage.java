package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.HostAdvice;
import java.util.List;
import java.util.stream.Stream;

/** A plan on a page: what was decided and why, what to know and do, then the XML. */
public final class PlanPage {

  private PlanPage() {}

  public static List<String> of(GuestPlan plan) {
    return Section.page(
        List.of(
            guest(plan.guest()),
            DecisionsSection.of(Outcome.APPLIED, plan.decisions()),
            DecisionsSection.of(Outcome.REFUSED, plan.decisions()),
            DecisionsSection.of(Outcome.LEFT_ALONE, plan.decisions()),
            Section.of("Warnings", plan.warnings().stream().flatMap(PlanPage::item)),
            Section.of("Advice for the host", plan.hostAdvice().stream().flatMap(PlanPage::advice)),
            new Section("XML", plan.xml().lines().toList())));
  }

  private static Section guest(Guest guest) {
    String text =
        "%d vCPUs, %s, profile %s, migration %s, os %s, virt-type %s"
            .formatted(
                guest.vcpus(),
                guest.memory(),
                guest.profile().word(),
                guest.migration().word(),
                guest.os().word(),
                guest.virtType().word());
    return new Section("Guest " + guest.name(), List.of(text));
  }

  private static Stream<String> item(String text) {
    return Text.lines("- ", text).stream();
  }

  private static Stream<String> advice(HostAdvice advice) {
    return Stream.concat(item(advice.what()), Stream.of("    " + advice.how()));
  }
}
