package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.time.Duration;
import java.util.Locale;

/** How values are written for people. */
final class Values {

  static final String UNKNOWN = "unknown";

  private Values() {}

  static String text(Fact<?> fact) {
    return fact.value().map(Values::text).orElse(UNKNOWN);
  }

  private static String text(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "yes" : "no";
    }
    if (value instanceof ByteSize size) {
      return size.inMib();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (value instanceof Duration duration) {
      return text(duration);
    }
    return value instanceof IdSet ids && ids.isEmpty() ? "none" : value.toString();
  }

  private static String text(Duration duration) {
    long nanos = duration.toNanos();
    if (nanos % 1_000_000_000 == 0) {
      return nanos / 1_000_000_000 + "s";
    }
    if (nanos % 1_000_000 == 0) {
      return nanos / 1_000_000 + "ms";
    }
    return nanos % 1000 == 0 ? nanos / 1000 + "us" : nanos + "ns";
  }
}
