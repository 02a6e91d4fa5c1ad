package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.GuestPlan;
import java.util.List;

/** What came of starting a guest. */
public final class StartPage {

  private StartPage() {}

  /**
   * What was decided in short, and what is worth knowing.
   *
   * @param uri the libvirt it runs on
   */
  public static List<String> of(GuestPlan plan, String uri) {
    return Section.page(
        List.of(
            GuestSection.of(
                "Guest " + plan.guest().name() + " is defined and runs on " + uri, plan.guest()),
            DecisionsSection.brief(Outcome.APPLIED, plan.decisions()),
            DecisionsSection.brief(Outcome.REFUSED, plan.decisions()),
            RemarksSection.warnings(plan),
            RemarksSection.advice(plan)));
  }
}
