package io.github.kvmtune.host.snapshot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes any name in printable ASCII, so that none can be taken for a tab or the end of a line. */
final class Escapes {

  private static final Pattern ESCAPED = Pattern.compile("%([0-9a-f]{4})");

  private Escapes() {}

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (char each : text.toCharArray()) {
      boolean plain = each >= ' ' && each <= '~' && each != '%';
      escaped.append(plain ? String.valueOf(each) : "%%%04x".formatted((int) each));
    }
    return escaped.toString();
  }

  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
