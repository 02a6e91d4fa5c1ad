package io.github.kvmtune.host.linux;

import org.jspecify.annotations.Nullable;

/** Content of files made fit for a message: short, and without characters that spoil a terminal. */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  /** The text in quotes, cut if long. */
  static String of(String text) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    return "\"" + plain(shown) + "\"";
  }

  /** The text with control and non-ASCII characters replaced. */
  static String plain(@Nullable String text) {
    return text == null ? "no reason given" : text.strip().replaceAll("[^ -~]", "?");
  }
}
