package io.github.kvmtune.it;

import io.github.kvmtune.value.IdSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of the guest's report: {@code KVMTUNE <subject> <key>=<value> ...}. */
record GuestReportLine(String subject, Map<String, String> values) {

  private static final Pattern LINE = Pattern.compile("KVMTUNE (\\S+)(.*)");
  private static final Pattern VALUE = Pattern.compile(" ([^ =]+)=(\\S*)");

  /** Empty if the text is no line of a report. */
  static Optional<GuestReportLine> parse(String text) {
    Matcher line = LINE.matcher(text);
    return line.matches()
        ? Optional.of(new GuestReportLine(line.group(1), values(line.group(2))))
        : Optional.empty();
  }

  private static Map<String, String> values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .collect(Collectors.toMap((MatchResult r) -> r.group(1), r -> r.group(2)));
  }

  /**
   * @throws NoSuchElementException if the line does not have it
   */
  String text(String key) {
    return Optional.ofNullable(values.get(key))
        .orElseThrow(() -> new NoSuchElementException("no \"" + key + "\" in " + this));
  }

  int number(String key) {
    return Integer.parseInt(text(key));
  }

  IdSet ids(String key) {
    return IdSet.parse(text(key));
  }
}
