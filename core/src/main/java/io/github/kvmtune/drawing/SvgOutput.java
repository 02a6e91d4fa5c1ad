package io.github.kvmtune.drawing;

/** Writes SVG elements, in pixels. */
final class SvgOutput {

  private final StringBuilder svg = new StringBuilder();

  void line(String text) {
    svg.append(text).append('\n');
  }

  void rectangle(String kind, int x, int y, int width, int height) {
    line(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
            .formatted(kind, x, y, width, height));
  }

  /** Text whose baseline starts at that point, or is centred on it if its kind says so. */
  void text(String kind, int x, int y, String text) {
    line("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(kind, x, y, escaped(text)));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return svg.toString();
  }
}
