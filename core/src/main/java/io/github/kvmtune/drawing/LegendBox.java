package io.github.kvmtune.drawing;

/** A mark and its meaning. */
record LegendBox(LegendEntry entry) implements SvgBox {

  private static final int GAP = 6;
  private static final int CELL_PADDING = 12;

  private int cellWidth() {
    return entry.label().length() * TextBox.LETTER_WIDTH + CELL_PADDING;
  }

  @Override
  public int width() {
    return cellWidth() + GAP + entry.text().length() * TextBox.LETTER_WIDTH;
  }

  @Override
  public int height() {
    return CellBox.HEIGHT;
  }

  @Override
  public void drawAt(int x, int y, SvgOutput out) {
    new CellBox(entry.mark(), entry.label(), "", cellWidth()).drawAt(x, y, out);
    out.text("text", x + cellWidth() + GAP, y + CellBox.BASELINE, entry.text());
  }
}
