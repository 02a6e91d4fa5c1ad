package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines that each name something and say how it is. */
final class Items {

  /** Wide enough for the longest name in use. */
  private static final int NAME_WIDTH = 24;

  private final List<String> lines = new ArrayList<>();

  Items add(String name, String value) {
    lines.addAll(Text.lines(name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())), value));
    return this;
  }

  /** A fact with the file it was read from, or where it was looked for. */
  Items add(String name, Fact<?> fact) {
    return add(name, Values.text(fact) + " (" + fact.source() + ")");
  }

  /** A fact that is only worth a line where it is known. */
  Items addIfKnown(String name, Fact<?> fact) {
    return fact.isKnown() ? add(name, fact) : this;
  }

  Items add(String name, Verdict verdict) {
    String state = verdict.state().name().toLowerCase(Locale.ROOT);
    return add(name, state + ": " + verdict.reason());
  }

  /** An answer that is only worth a line where there is one. */
  Items addIfDecided(String name, Verdict verdict) {
    return verdict.isUnknown() ? this : add(name, verdict);
  }

  Section under(String title) {
    return new Section(title, List.copyOf(lines));
  }
}
