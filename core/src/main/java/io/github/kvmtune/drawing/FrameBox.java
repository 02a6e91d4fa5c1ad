package io.github.kvmtune.drawing;

import java.util.List;

/**
 * A frame around boxes that stand below each other.
 *
 * @param kind the style of the frame
 * @param gap what is left between them
 * @param least how wide it is at least
 */
record FrameBox(String kind, int gap, int least, List<? extends SvgBox> boxes) implements SvgBox {

  private static final int PADDING = 7;

  FrameBox atLeast(int width) {
    return new FrameBox(kind, gap, width, boxes);
  }

  @Override
  public int width() {
    int widest = boxes.stream().mapToInt(SvgBox::width).max().orElse(0);
    return Math.max(least, widest + 2 * PADDING);
  }

  @Override
  public int height() {
    int gaps = gap * Math.max(0, boxes.size() - 1);
    return boxes.stream().mapToInt(SvgBox::height).sum() + gaps + 2 * PADDING;
  }

  @Override
  public void drawAt(int x, int y, SvgOutput out) {
    out.rectangle(kind, x, y, width(), height());
    int top = y + PADDING;
    for (SvgBox box : boxes) {
      box.drawAt(x + PADDING, top, out);
      top += box.height() + gap;
    }
  }
}
