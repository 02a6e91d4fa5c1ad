package io.github.kvmtune.xml.codec;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that delivers no more than it may. */
final class BoundedInput extends FilterInputStream {

  private final Allowance allowance;

  BoundedInput(InputStream in, Allowance allowance) {
    super(in);
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    allowance.take(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    allowance.take(Math.max(0, count));
    return count;
  }

  @Override
  public void close() {
    // The stream belongs to the caller.
  }
}
