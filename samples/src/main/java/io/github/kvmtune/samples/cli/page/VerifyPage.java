package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.hypervisor.verify.Item;
import io.github.kvmtune.hypervisor.verify.Item.Outcome;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import java.util.List;
import java.util.stream.Stream;

/** What a guest was promised and what it got, on a page. */
public final class VerifyPage {

  private VerifyPage() {}

  /** What is broken first, then what is kept, then what could not be seen. */
  public static List<String> of(VerifyReport report, String uri) {
    return Section.page(
        List.of(
            Section.of(title(report, uri), Stream.of("compared with " + report.promise())),
            section("Broken", report, Outcome.BROKEN),
            section("Kept", report, Outcome.KEPT),
            section("Not seen from here", report, Outcome.NOT_SEEN)));
  }

  private static String title(VerifyReport report, String uri) {
    return "Guest "
        + report.guest()
        + " on "
        + uri
        + (report.isKept()
            ? ": every promise that can be seen is kept"
            : ": " + report.broken().size() + " broken");
  }

  private static Section section(String title, VerifyReport report, Outcome outcome) {
    return Section.of(title, report.with(outcome).stream().flatMap(item -> lines(item).stream()));
  }

  private static List<String> lines(Item item) {
    return Text.lines(item.what() + ": ", values(item) + " (" + item.source() + ")");
  }

  private static String values(Item item) {
    return switch (item.outcome()) {
      case KEPT ->
          item.promised().equals(item.found())
              ? item.found()
              : item.found() + ", promised " + item.promised();
      case BROKEN -> "promised " + item.promised() + ", found " + item.found();
      case NOT_SEEN -> "promised " + item.promised() + "; " + item.found();
    };
  }
}
