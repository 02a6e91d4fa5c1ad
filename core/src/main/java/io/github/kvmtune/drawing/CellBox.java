package io.github.kvmtune.drawing;

import java.util.Locale;

/**
 * A CPU, or a sample of one in the legend.
 *
 * @param mark what fills it
 * @param label what is written into it
 * @param corner what is written small into its corner, such as the CPU's number
 * @param width as wide as all others
 */
record CellBox(Mark mark, String label, String corner, int width) implements SvgBox {

  static final int HEIGHT = 30;

  /** Where text stands that is alone in a row with a cell. */
  static final int BASELINE = 19;

  private static final int CORNER_BASELINE = 10;
  private static final int BASELINE_BELOW_CORNER = 24;
  private static final int OWNER_COLOURS = 8;

  static CellBox of(DrawnCpu cpu, int width) {
    return new CellBox(cpu.mark(), cpu.mark().label(), String.valueOf(cpu.cpu()), width);
  }

  @Override
  public int height() {
    return HEIGHT;
  }

  @Override
  public void drawAt(int x, int y, SvgOutput out) {
    String kind = mark.use().name().toLowerCase(Locale.ROOT);
    String owner = mark.owner().map(number -> " owner" + number % OWNER_COLOURS).orElse("");
    out.line("<g>");
    if (!corner.isEmpty()) {
      String title = "CPU " + corner + ": " + mark.meaning();
      out.line("<title>" + SvgOutput.escaped(title) + "</title>");
    }
    out.rectangle("cell " + kind + owner, x, y, width, HEIGHT);
    if (!corner.isEmpty()) {
      out.text("corner on-" + kind, x + 3, y + CORNER_BASELINE, corner);
    }
    out.text("label on-" + kind, x + width / 2, y + baseline(), label);
    out.line("</g>");
  }

  private int baseline() {
    return corner.isEmpty() ? BASELINE : BASELINE_BELOW_CORNER;
  }
}
