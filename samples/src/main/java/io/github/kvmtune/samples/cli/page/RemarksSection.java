package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.GuestPlan;
import java.util.stream.Stream;

/** What the user should know, and what an administrator could do. */
final class RemarksSection {

  private RemarksSection() {}

  static Section warnings(GuestPlan plan) {
    return Section.of("Warnings", plan.warnings().stream().flatMap(RemarksSection::item));
  }

  static Section advice(GuestPlan plan) {
    return Section.of(
        "Advice for the host", plan.hostAdvice().stream().flatMap(AdviceSection::brief));
  }

  private static Stream<String> item(String text) {
    return Text.lines("- ", text).stream();
  }
}
