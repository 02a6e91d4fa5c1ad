package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.drawing.HostDrawing;
import java.util.ArrayList;
import java.util.List;

/** A plan on a page: where it sits, what was decided and why, what to know and do, then the XML. */
public final class PlanPage {

  private PlanPage() {}

  public static List<String> of(GuestPlan plan, HostDrawing drawing) {
    List<String> page =
        new ArrayList<>(
            Section.page(
                List.of(
                    GuestSection.of("Guest " + plan.guest().name(), plan.guest()),
                    Section.of("Host", drawing.text().lines()),
                    DecisionsSection.of(Outcome.APPLIED, plan.decisions()),
                    DecisionsSection.of(Outcome.REFUSED, plan.decisions()),
                    DecisionsSection.of(Outcome.LEFT_ALONE, plan.decisions()),
                    RemarksSection.warnings(plan),
                    RemarksSection.advice(plan))));
    page.addAll(List.of("", "XML"));
    page.addAll(plan.xml().lines().toList());
    return page;
  }
}
