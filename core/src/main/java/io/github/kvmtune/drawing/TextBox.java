package io.github.kvmtune.drawing;

import java.util.List;

/**
 * Lines of text.
 *
 * @param isHeading whether it is bold
 */
record TextBox(boolean isHeading, List<String> lines) implements SvgBox {

  /** Estimates on the safe side, as the width of letters depends on the viewer's fonts. */
  static final int LETTER_WIDTH = 7;

  private static final int BOLD_LETTER_WIDTH = 9;
  private static final int LINE_HEIGHT = 15;
  private static final int ASCENT = 11;

  static TextBox heading(String line) {
    return new TextBox(true, List.of(line));
  }

  static TextBox of(List<String> lines) {
    return new TextBox(false, lines);
  }

  @Override
  public int width() {
    int letters = lines.stream().mapToInt(String::length).max().orElse(0);
    return letters * (isHeading ? BOLD_LETTER_WIDTH : LETTER_WIDTH);
  }

  @Override
  public int height() {
    return lines.size() * LINE_HEIGHT;
  }

  @Override
  public void drawAt(int x, int y, SvgOutput out) {
    for (int line = 0; line < lines.size(); line++) {
      out.text(isHeading ? "heading" : "text", x, y + ASCENT + line * LINE_HEIGHT, lines.get(line));
    }
  }
}
