package io.github.kvmtune.xml;

import io.github.kvmtune.value.ByteSize;

/**
 * What a document may ask of its reader, so that a hostile one is refused early and cheaply.
 *
 * <pre>{@code
 * XmlLimits limits = XmlLimits.DEFAULT.withDocumentSize(ByteSize.mib(256));
 * }</pre>
 *
 * @param depth how deep elements may nest; the root is at 1. At most {@value #DEEPEST}, because
 *     each level takes room on the stack.
 * @param documentSize how long a document may be; a character of a {@code String} counts as a byte
 * @param attributes how many attributes one element may have, and how many namespaces may be in
 *     force there; its start tag may be 512 bytes long for each
 * @param unknownNames how many different names elements and attributes may have that the model does
 *     not know
 */
public record XmlLimits(int depth, ByteSize documentSize, int attributes, int unknownNames) {

  /** No limit of depth can be set above this. */
  public static final int DEEPEST = 500;

  /**
   * 256 levels (libvirt itself stops backing chains at 200), 16 MiB, 256 attributes and 10,000
   * unknown names: far beyond any real document.
   */
  public static final XmlLimits DEFAULT = new XmlLimits(256, ByteSize.mib(16), 256, 10_000);

  /**
   * @throws IllegalArgumentException if a limit is below 1 or the depth above {@link #DEEPEST}
   */
  public XmlLimits {
    if (depth < 1 || depth > DEEPEST) {
      throw new IllegalArgumentException("depth must be 1 to " + DEEPEST + ", not " + depth);
    }
    if (documentSize.bytes() < 1) {
      throw new IllegalArgumentException("documentSize must be at least one byte");
    }
    if (attributes < 1) {
      throw new IllegalArgumentException("attributes must be at least 1, not " + attributes);
    }
    if (unknownNames < 0) {
      throw new IllegalArgumentException("unknownNames cannot be negative: " + unknownNames);
    }
  }

  public XmlLimits withDepth(int newDepth) {
    return new XmlLimits(newDepth, documentSize, attributes, unknownNames);
  }

  public XmlLimits withDocumentSize(ByteSize newSize) {
    return new XmlLimits(depth, newSize, attributes, unknownNames);
  }

  public XmlLimits withAttributes(int newAttributes) {
    return new XmlLimits(depth, documentSize, newAttributes, unknownNames);
  }

  public XmlLimits withUnknownNames(int newNames) {
    return new XmlLimits(depth, documentSize, attributes, newNames);
  }
}
