package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    List<Content> children = children(codec, node);
    if (!codec.hasText()) {
      return children;
    }
    String text = codec.text(node, codec.textSlot());
    return withText(children, text == null ? "" : text);
  }

  private static List<Content> children(ElementCodec codec, Carrier node) {
    List<Content> layout = node.sideCar == null ? null : node.sideCar.layout;
    if (layout == null) {
      return inSchemaOrder(codec, node);
    }
    return isAsRead(codec, node, layout) ? layout : new Arrangement(codec, node).arrange(layout);
  }

  /** Whether every child is still the one that was read, which is so unless there was an edit. */
  private static boolean isAsRead(ElementCodec codec, Carrier node, List<Content> layout) {
    int[] counts = new int[codec.size()];
    for (Content content : layout) {
      if (content instanceof Typed typed) {
        List<Object> values = codec.values(node, typed.slot());
        int index = typed.value() == null ? -1 : counts[typed.slot()]++;
        if (index >= values.size() || (index >= 0 && !isSame(typed.value(), values.get(index)))) {
          return false;
        }
      }
    }
    for (int slot = codec.firstElement(); slot < codec.size(); slot++) {
      if (counts[slot] != codec.values(node, slot).size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(@Nullable Object read, Object present) {
    return read == present || (!(present instanceof Carrier) && present.equals(read));
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
    Survivors[] survivors = survivors(layout);
    for (Content content : layout) {
      Content now = content instanceof Typed typed ? survivors[typed.slot()].at(typed) : content;
      if (now != null) {
        result.add(now);
      }
    }
    for (int slot = codec.firstElement(); slot < codec.size(); slot++) {
      insertNew(survivors[slot]);
    }
    return result;
  }

  private Survivors[] survivors(List<Content> layout) {
    List<List<Typed>> read = new ArrayList<>();
    for (int slot = 0; slot < codec.size(); slot++) {
      read.add(new ArrayList<>(0));
    }
    for (Content content : layout) {
      if (content instanceof Typed typed) {
        read.get(typed.slot()).add(typed);
      }
    }
    Survivors[] survivors = new Survivors[codec.size()];
    Arrays.setAll(survivors, slot -> new Survivors(codec, node, slot, read.get(slot)));
    return survivors;
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

  /** The text stays where it stands if it is that already, and else comes first. */
  private static List<Content> withText(List<Content> content, String text) {
    if (content.isEmpty()) { // as in nearly all elements that may have both
      return text.isEmpty() ? content : List.of(new RawText(text));
    }
    if (text.equals(RawText.joined(content))) {
      return content;
    }
    List<Content> changed = new ArrayList<>(content);
    changed.removeIf(RawText.class::isInstance);
    if (!text.isEmpty()) {
      changed.add(0, new RawText(text));
    }
    return changed;
  }
}
