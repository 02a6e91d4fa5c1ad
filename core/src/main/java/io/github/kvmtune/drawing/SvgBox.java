package io.github.kvmtune.drawing;

/** A part of an SVG drawing that knows how large it is, in pixels, but not where it will be. */
interface SvgBox {

  int width();

  int height();

  void drawAt(int x, int y, SvgOutput out);
}
