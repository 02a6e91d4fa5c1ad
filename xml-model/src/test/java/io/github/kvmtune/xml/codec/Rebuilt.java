package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.XmlNode;

/** A document as a program would have built it: its properties and nothing else that was read. */
public final class Rebuilt {

  private Rebuilt() {}

  public static XmlNode of(XmlNode node) {
    return (XmlNode) rebuilt(node);
  }

  private static Carrier rebuilt(Carrier node) {
    ElementCodec codec = Codecs.of(node);
    Carrier anew = codec.create();
    for (int slot = 0; slot < codec.size(); slot++) {
      for (Object value : codec.values(node, slot)) {
        codec.put(anew, slot, value instanceof Carrier child ? rebuilt(child) : value);
      }
    }
    return anew;
  }
}
