package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Findings on a page: for each file what would not run first; of each place what, why, remedy. */
public final class FindingsPage {

  private FindingsPage() {}

  public static List<String> of(Map<String, List<Finding>> findings) {
    List<String> page = new ArrayList<>();
    findings.forEach((file, each) -> page.addAll(of(file, each)));
    return page;
  }

  private static List<String> of(String file, List<Finding> findings) {
    return findings.isEmpty()
        ? List.of(file + ": nothing to object to")
        : Stream.concat(
                Stream.of(file + ":"),
                Arrays.stream(Severity.values()).flatMap(severity -> section(severity, findings)))
            .toList();
  }

  private static Stream<String> section(Severity severity, List<Finding> all) {
    List<Finding> findings = all.stream().filter(f -> f.severity() == severity).toList();
    return findings.isEmpty()
        ? Stream.of()
        : Stream.concat(
            Stream.of(
                "", "  " + severity.word().toUpperCase(Locale.ROOT) + ": " + severity.meaning()),
            findings.stream().flatMap(FindingsPage::lines));
  }

  /** The remedy stays whole on its own line, so that it can be copied. */
  private static Stream<String> lines(Finding finding) {
    return Stream.of(
            List.of("  - " + finding.place() + " (" + finding.check() + ")"),
            Text.lines("    ", finding.explanation()),
            List.of("    -> " + finding.remedy()))
        .flatMap(List::stream);
  }
}
