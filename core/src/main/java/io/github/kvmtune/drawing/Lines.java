package io.github.kvmtune.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of at most so many columns. */
final class Lines {

  private final int width;

  Lines(int width) {
    this.width = width;
  }

  /** Breaks after blanks, and after commas as in lists of CPUs; further lines are indented. */
  List<String> ofText(String text) {
    return flow(List.of(text.split("(?<= )|(?<=,)(?! )")), "", "    ");
  }

  /** Lines of whole items with a gap between them. */
  List<String> ofItems(List<String> items) {
    return flow(items, "   ", "");
  }

  private List<String> flow(List<String> parts, String gap, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean isEmpty = true;
    for (String part : parts) {
      if (!isEmpty && line.length() + gap.length() + part.stripTrailing().length() > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        isEmpty = true;
      }
      line.append(isEmpty ? "" : gap).append(part);
      isEmpty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
