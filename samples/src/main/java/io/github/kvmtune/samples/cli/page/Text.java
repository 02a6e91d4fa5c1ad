package io.github.kvmtune.samples.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Text broken at blanks, so that it reads well in {@link #WIDTH} columns. */
final class Text {

  static final int WIDTH = 100;

  private Text() {}

  /**
   * Breaks a text into lines. A word that is longer than a line stays whole.
   *
   * @param start what the first line begins with; further lines are indented as far
   */
  static List<String> lines(String start, String text) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(start.length());
    StringBuilder line = new StringBuilder(start);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text, or as much of it as fits with a mark that there is more. */
  static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 3) + "...";
  }
}
