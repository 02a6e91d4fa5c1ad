package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;

/** Copies nodes with everything below them. Values and raw content are immutable and shared. */
public final class Copier {

  private Copier() {}

  /** A node that shares nothing changeable with the original. */
  public static Carrier copy(Carrier node) {
    ElementCodec codec = Codecs.of(node);
    Carrier copy = codec.create();
    for (int slot = 0; slot < codec.firstElement(); slot++) {
      codec.set(copy, slot, codec.get(node, slot));
    }
    if (node.sideCar == null || node.sideCar.layout == null) {
      children(codec, node, copy);
      copy.sideCar = node.sideCar == null ? null : node.sideCar.withLayout(null);
    } else {
      copy.sideCar = node.sideCar.withLayout(content(codec, node, copy));
    }
    return copy;
  }

  private static void children(ElementCodec codec, Carrier node, Carrier copy) {
    for (int slot = codec.firstElement(); slot < codec.size(); slot++) {
      for (Object value : codec.values(node, slot)) {
        codec.put(copy, slot, copied(value));
      }
    }
  }

  private static List<Content> content(ElementCodec codec, Carrier node, Carrier copy) {
    List<Content> content = new ArrayList<>();
    for (Content piece : Arrangement.of(codec, node)) {
      if (piece instanceof Typed typed && typed.value() != null) {
        Object value = copied(typed.value());
        codec.put(copy, typed.slot(), value);
        content.add(new Typed(typed.slot(), value, typed.raw()));
      } else {
        content.add(piece);
      }
    }
    return content;
  }

  private static Object copied(Object value) {
    return value instanceof Carrier child ? copy(child) : value;
  }
}
