package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which an element's content is to be written. Without a layout that is schema order.
 * With one, what was read keeps its place; what is new stands after its predecessor in its list, or
 * after the last child that the schema puts before it.
 */
final class Arrangement {

  private final ElementCodec codec;
  private final Carrier node;
  private final List<Content> result = new ArrayList<>();

  private Arrangement(ElementCodec codec, Carrier node) {
    this.codec = codec;
    this.node = node;
  }

  static List<Content> of(ElementCodec codec, Carrier node) {
    SideCar sideCar = node.sideCar;
    List<Content> content =
        sideCar == null || sideCar.layout == null
            ? inSchemaOrder(codec, node)
            : new Arrangement(codec, node).arrange(sideCar.layout);
    if (codec.hasText()) {
      String text = codec.text(node, codec.textSlot());
      setText(content, text == null ? "" : text);
    }
    return content;
  }

  /** The children without the text. */
  static List<Content> inSchemaOrder(ElementCodec codec, Carrier node) {
    List<Content> content = new ArrayList<>();
    for (int slot = codec.firstElement(); slot < codec.size(); slot++) {
      for (Object value : codec.values(node, slot)) {
        content.add(new Typed(slot, value, null));
      }
    }
    return content;
  }

  private List<Content> arrange(List<Content> layout) {
    List<Survivors> survivors = new ArrayList<>();
    for (int slot = codec.firstElement(); slot < codec.size(); slot++) {
      survivors.add(new Survivors(codec, node, slot, layout));
    }
    for (Content content : layout) {
      Content now =
          content instanceof Typed typed
              ? survivors.get(typed.slot() - codec.firstElement()).at(typed)
              : content;
      if (now != null) {
        result.add(now);
      }
    }
    survivors.forEach(this::insertNew);
    return result;
  }

  private void insertNew(Survivors survivors) {
    int slot = survivors.slot();
    int at = survivors.hasSurvivors() ? next(slot, 0) : afterPredecessors(slot);
    for (int i = 0; i < survivors.count(); i++) {
      if (survivors.isNew(i)) {
        result.add(at, new Typed(slot, survivors.value(i), null));
      } else {
        at = next(slot, at);
      }
      at++;
    }
  }

  private int next(int slot, int from) {
    int at = from;
    while (!(result.get(at) instanceof Typed typed
        && typed.slot() == slot
        && typed.value() != null)) {
      at++;
    }
    return at;
  }

  private int afterPredecessors(int slot) {
    for (int at = result.size() - 1; at >= 0; at--) {
      if (result.get(at) instanceof Typed typed && typed.slot() < slot) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Leaves the text where it stands if it is that already. */
  private static void setText(List<Content> content, String text) {
    StringBuilder present = new StringBuilder();
    content.forEach(piece -> present.append(piece instanceof RawText part ? part.text() : ""));
    if (!text.contentEquals(present)) {
      content.removeIf(RawText.class::isInstance);
      if (!text.isEmpty()) {
        content.add(0, new RawText(text));
      }
    }
  }
}
