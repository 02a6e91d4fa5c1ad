package io.github.kvmtune.drawing;

import java.util.ArrayList;
import java.util.List;

/** Boxes from left to right, in as many rows as their width takes. */
final class FlowBox implements SvgBox {

  private record Placed(SvgBox box, int x, int y) {}

  private final List<Placed> placed = new ArrayList<>();
  private int width;
  private int height;

  /**
   * @param most the width that rows keep to unless a single box is wider
   */
  FlowBox(List<? extends SvgBox> boxes, int gap, int most) {
    int x = 0;
    int y = 0;
    for (SvgBox box : boxes) {
      if (x > 0 && x + box.width() > most) {
        x = 0;
        y = height + gap;
      }
      placed.add(new Placed(box, x, y));
      width = Math.max(width, x + box.width());
      height = Math.max(height, y + box.height());
      x += box.width() + gap;
    }
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public void drawAt(int x, int y, SvgOutput out) {
    placed.forEach(each -> each.box().drawAt(x + each.x(), y + each.y(), out));
  }
}
