package io.github.kvmtune;

import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;

/** How the value of a fact reads: {@code yes}, {@code hybrid}, {@code 200 us}, {@code none}. */
final class FactText {

  private FactText() {}

  static String of(Object value) {
    String text = text(value);
    return text.isEmpty() ? "none" : text;
  }

  private static String text(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    if (value instanceof Enum<?> constant) {
      return Words.of(constant);
    }
    if (value instanceof Duration length) {
      return text(length);
    }
    return value instanceof Collection<?> items
        ? items.stream().map(FactText::of).collect(Collectors.joining(", "))
        : value.toString();
  }

  /** In the kernel's own units instead of ISO 8601. */
  private static String text(Duration length) {
    long nanoseconds = length.toNanos();
    return nanoseconds % 1000 == 0 ? nanoseconds / 1000 + " us" : nanoseconds + " ns";
  }
}
