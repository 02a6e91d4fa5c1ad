package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Decision.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decisions of one outcome: long where something was set, short where nothing was. */
final class DecisionsSection {

  /**
   * Lists longer than this, such as the pins of 64 vCPUs, are cut; JSON and XML have them whole.
   */
  private static final int MOST_ITEMS = 6;

  private static final int ITEMS_BEFORE_A_CUT = 3;
  private static final int LONGEST_VALUE = 60;

  private DecisionsSection() {}

  /** Everything about each decision. */
  static Section of(Outcome outcome, List<Decision> decisions) {
    return section(
        outcome,
        decisions,
        outcome == Outcome.LEFT_ALONE ? DecisionsSection::unset : DecisionsSection::full);
  }

  /** Names and reasons alone. */
  static Section brief(Outcome outcome, List<Decision> decisions) {
    return section(outcome, decisions, DecisionsSection::brief);
  }

  private static Section section(
      Outcome outcome, List<Decision> decisions, Function<Decision, List<String>> view) {
    List<Decision> chosen =
        decisions.stream().filter(decision -> decision.outcome() == outcome).toList();
    return Section.of(
        title(outcome) + " (" + chosen.size() + ")",
        chosen.stream().flatMap(decision -> view.apply(decision).stream()));
  }

  private static String title(Outcome outcome) {
    return switch (outcome) {
      case APPLIED -> "Applied";
      case REFUSED -> "Refused, the host lacks something";
      case LEFT_ALONE -> "Left alone";
    };
  }

  private static List<String> brief(Decision decision) {
    return Text.lines(decision.tuning() + ": ", decision.reason());
  }

  /** With the facts, but without a line for settings, which there are none of. */
  private static List<String> unset(Decision decision) {
    return Stream.concat(brief(decision).stream(), facts(decision)).toList();
  }

  private static List<String> full(Decision decision) {
    List<String> lines = new ArrayList<>();
    lines.add(decision.tuning());
    cut(decision.settings()).forEach(setting -> lines.add("  " + setting));
    lines.addAll(Text.lines("  because    ", decision.reason()));
    facts(decision).forEach(lines::add);
    decision.migration().ifPresent(effect -> lines.addAll(Text.lines("  migration  ", effect)));
    return lines;
  }

  private static Stream<String> facts(Decision decision) {
    return cut(decision.facts().stream().map(DecisionsSection::fact).distinct().toList()).stream()
        .flatMap(fact -> Text.lines("  given      ", fact).stream());
  }

  private static String fact(Decision.UsedFact fact) {
    return "%s = %s (%s)"
        .formatted(fact.name(), Text.shortened(fact.value(), LONGEST_VALUE), fact.source());
  }

  private static List<String> cut(List<?> items) {
    List<String> lines = new ArrayList<>(items.stream().map(Object::toString).toList());
    if (lines.size() <= MOST_ITEMS) {
      return lines;
    }
    List<String> first = new ArrayList<>(lines.subList(0, ITEMS_BEFORE_A_CUT));
    first.add("... and " + (lines.size() - ITEMS_BEFORE_A_CUT) + " more");
    return first;
  }
}
