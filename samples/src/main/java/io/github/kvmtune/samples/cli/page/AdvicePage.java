package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.advice.Assessment;
import io.github.kvmtune.advice.Assessment.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Advice for a host on a page: what to change and why, and on demand what is fine. */
public final class AdvicePage {

  private AdvicePage() {}

  /**
   * @param all whether to list what needs no change, too
   */
  public static List<String> of(List<Assessment> assessments, boolean all) {
    List<Section> sections = new ArrayList<>(List.of(advised(assessments)));
    if (all) {
      Stream.of(State.FINE, State.UNKNOWN, State.NOT_NEEDED)
          .map(state -> others(state, assessments))
          .forEach(sections::add);
    }
    List<String> page = new ArrayList<>(Section.page(sections));
    if (!all) {
      page.addAll(rest(assessments));
    }
    return page;
  }

  private static Section advised(List<Assessment> assessments) {
    List<String> lines =
        assessments.stream()
            .flatMap(each -> each.advice().stream())
            .flatMap(advice -> Stream.concat(AdviceSection.full(advice), Stream.of("")))
            .toList();
    return new Section(
        "To change", lines.isEmpty() ? List.of("nothing") : lines.subList(0, lines.size() - 1));
  }

  private static Section others(State state, List<Assessment> assessments) {
    List<Assessment> chosen = chosen(state, assessments);
    return Section.of(
        title(state) + " (" + chosen.size() + ")",
        chosen.stream().flatMap(each -> Text.lines(each.name() + ": ", each.reason()).stream()));
  }

  private static List<String> rest(List<Assessment> assessments) {
    return List.of(
        "",
        "%d more are fine, %d unknown, %d not needed; --all lists them"
            .formatted(
                chosen(State.FINE, assessments).size(),
                chosen(State.UNKNOWN, assessments).size(),
                chosen(State.NOT_NEEDED, assessments).size()));
  }

  private static List<Assessment> chosen(State state, List<Assessment> assessments) {
    return assessments.stream().filter(each -> each.state() == state).toList();
  }

  private static String title(State state) {
    return switch (state) {
      case ADVISED -> "To change";
      case FINE -> "Fine";
      case UNKNOWN -> "Unknown";
      case NOT_NEEDED -> "Not needed";
    };
  }
}
