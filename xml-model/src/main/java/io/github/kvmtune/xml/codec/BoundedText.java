package io.github.kvmtune.xml.codec;

import java.io.IOException;
import java.io.StringReader;

/** A text that delivers no more than it may. */
final class BoundedText extends StringReader {

  private final Allowance allowance;

  BoundedText(String text, Allowance allowance) {
    super(text);
    this.allowance = allowance;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    allowance.take(Math.max(0, count));
    return count;
  }
}
