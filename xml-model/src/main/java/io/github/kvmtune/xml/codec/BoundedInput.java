package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.XmlLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to deliver more than a document may have. */
final class BoundedInput extends FilterInputStream {

  private final XmlLimits limits;
  private long left;

  BoundedInput(InputStream in, XmlLimits limits) {
    super(in);
    this.limits = limits;
    this.left = limits.documentSize().bytes();
  }

  static LibvirtXmlException tooLong(XmlLimits limits) {
    return new LibvirtXmlException(
        "",
        "the document is longer than " + limits.documentSize() + "; raise XmlLimits.documentSize",
        null);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw tooLong(limits);
    }
  }

  @Override
  public void close() {
    // The stream belongs to the caller.
  }
}
