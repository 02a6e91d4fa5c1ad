package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.HostAdvice;
import java.util.stream.Stream;

/** What the user should know, and what an administrator could do. */
final class RemarksSection {

  private RemarksSection() {}

  static Section warnings(GuestPlan plan) {
    return Section.of("Warnings", plan.warnings().stream().flatMap(RemarksSection::item));
  }

  static Section advice(GuestPlan plan) {
    return Section.of(
        "Advice for the host", plan.hostAdvice().stream().flatMap(RemarksSection::advice));
  }

  private static Stream<String> item(String text) {
    return Text.lines("- ", text).stream();
  }

  /** The remedy stays whole on its own line, so that it can be copied. */
  private static Stream<String> advice(HostAdvice advice) {
    return Stream.concat(item(advice.what()), Stream.of("    " + advice.how()));
  }
}
