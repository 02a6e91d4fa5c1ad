package io.github.kvmtune.xml.codec;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.XmlLimits;

/**
 * How much of a document may still be read: of all of it and of the start tag at hand. The parser
 * reads a start tag to its end before anybody can count what is in it, and takes the square of the
 * number of names for that.
 */
final class Allowance {

  private static final long LENGTH_PER_ATTRIBUTE = 512;

  private final XmlLimits limits;
  private final long longestTag;
  private long document;
  private long tag = Long.MAX_VALUE;

  Allowance(XmlLimits limits) {
    this.limits = limits;
    this.longestTag = LENGTH_PER_ATTRIBUTE * limits.attributes();
    this.document = limits.documentSize().bytes();
  }

  /** What is taken from here on belongs to one tag. */
  void beginTag() {
    tag = longestTag;
  }

  /** What is taken from here on is text, as long as it may be. */
  void endTag() {
    tag = Long.MAX_VALUE;
  }

  /**
   * Takes what the parser has been given.
   *
   * @throws LimitException if that is too much
   */
  void take(int length) {
    document -= length;
    tag -= length;
    if (document < 0) {
      throw new LimitException(
          "the document is longer than "
              + limits.documentSize()
              + "; raise XmlLimits.documentSize");
    }
    if (tag < 0) {
      throw new LimitException(
          "a start tag is longer than "
              + ByteSize.bytes(longestTag)
              + "; raise XmlLimits.attributes");
    }
  }
}
