package io.github.kvmtune.drawing;

import java.util.List;

/**
 * A core: its CPUs, one below the other.
 *
 * @param cells at least one
 */
record CoreBox(List<CellBox> cells) implements SvgBox {

  private static final int BORDER = 2;

  static CoreBox of(DrawnCore core, int cellWidth) {
    return new CoreBox(core.threads().stream().map(cpu -> CellBox.of(cpu, cellWidth)).toList());
  }

  @Override
  public int width() {
    return cells.get(0).width() + 2 * BORDER;
  }

  @Override
  public int height() {
    return cells.size() * (CellBox.HEIGHT + BORDER) + BORDER;
  }

  @Override
  public void drawAt(int x, int y, SvgOutput out) {
    out.rectangle("core", x, y, width(), height());
    for (int thread = 0; thread < cells.size(); thread++) {
      cells.get(thread).drawAt(x + BORDER, y + BORDER + thread * (CellBox.HEIGHT + BORDER), out);
    }
  }
}
