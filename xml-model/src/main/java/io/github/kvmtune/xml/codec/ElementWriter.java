package io.github.kvmtune.xml.codec;

import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Writes elements, typed and raw. */
final class ElementWriter {

  private final XmlOutput out = new XmlOutput();
  private final Namespaces namespaces = new Namespaces();
  private int depth;

  void typed(ElementCodec codec, Carrier node, String uri, String name) {
    SideCar sideCar = node.sideCar;
    int mark = namespaces.mark();
    if (sideCar != null) {
      sideCar.namespaces.forEach(namespaces::declare);
    }
    String prefix = namespaces.elementPrefix(uri, "");
    out.startTag(prefix, name);
    attributes(codec, node);
    if (sideCar != null) {
      sideCar.attributes.forEach(this::attribute);
    }
    declareForChildren(codec, node);
    declarations(mark);
    content(codec, node, prefix, name);
    namespaces.release(mark);
  }

  private void attributes(ElementCodec codec, Carrier node) {
    for (int i = 0; i < codec.size() && codec.slot(i).kind() == Slot.Kind.ATTRIBUTE; i++) {
      String value = codec.text(node, i);
      if (value != null) {
        Slot slot = codec.slot(i);
        out.attribute(namespaces.attributePrefix(slot.namespace(), ""), slot.name(), value);
      }
    }
  }

  private void attribute(RawAttribute attribute) {
    QName name = attribute.name();
    String prefix = namespaces.attributePrefix(name.getNamespaceURI(), name.getPrefix());
    out.attribute(prefix, name.getLocalPart(), attribute.value());
  }

  /** A namespace is declared on the parent of the elements that need it, as libvirt does. */
  private void declareForChildren(ElementCodec codec, Carrier node) {
    for (int slot = codec.firstNamespaced(); slot < codec.size(); slot++) {
      String uri = codec.slot(slot).namespace();
      for (Object value : uri.isEmpty() ? List.of() : codec.values(node, slot)) {
        if (!declares(value, uri)) {
          namespaces.elementPrefix(uri, "");
        }
      }
    }
  }

  private static boolean declares(Object value, String uri) {
    return value instanceof Carrier child
        && child.sideCar != null
        && child.sideCar.namespaces.stream().anyMatch(namespace -> namespace.uri().equals(uri));
  }

  private void declarations(int mark) {
    for (int i = mark; i < namespaces.mark(); i++) {
      Namespace namespace = namespaces.get(i);
      boolean isDefault = namespace.prefix().isEmpty();
      out.attribute(
          isDefault ? "" : "xmlns", isDefault ? "xmlns" : namespace.prefix(), namespace.uri());
    }
  }

  private void content(ElementCodec codec, Carrier node, String prefix, String name) {
    boolean asRead = node.sideCar != null && node.sideCar.layout != null;
    if (asRead || (codec.hasText() && codec.hasElements())) {
      pieces(Arrangement.of(codec, node), codec, prefix, name);
    } else if (codec.hasText()) {
      String text = codec.text(node, codec.textSlot());
      text(text == null ? "" : text, prefix, name);
    } else {
      children(codec, node, prefix, name);
    }
  }

  private void text(String text, String prefix, String name) {
    if (text.isEmpty()) {
      out.endEmptyTag();
    } else {
      out.endStartTag();
      out.text(text);
      out.endTag(prefix, name);
    }
  }

  private void pieces(
      List<? extends Content> content, @Nullable ElementCodec codec, String prefix, String name) {
    if (content.isEmpty()) {
      out.endEmptyTag();
      return;
    }
    boolean inline = content.stream().anyMatch(RawText.class::isInstance);
    out.endStartTag();
    depth++;
    for (Content piece : content) {
      if (!inline) {
        out.newLine(depth);
      }
      piece(piece, codec);
    }
    depth--;
    if (!inline) {
      out.newLine(depth);
    }
    out.endTag(prefix, name);
  }

  private void piece(Content piece, @Nullable ElementCodec codec) {
    if (piece instanceof Typed typed) {
      typed(typed, Objects.requireNonNull(codec));
    } else {
      raw((RawNode) piece);
    }
  }

  private void typed(Typed typed, ElementCodec codec) {
    if (typed.raw() != null) {
      raw(typed.raw());
    } else {
      child(codec, typed.slot(), Objects.requireNonNull(typed.value()));
    }
  }

  /** What {@link #pieces} would write for content in schema order, without listing it first. */
  private void children(ElementCodec codec, Carrier node, String prefix, String name) {
    boolean empty = true;
    for (int slot = codec.firstElement(); slot < codec.size(); slot++) {
      Object value = codec.get(node, slot);
      if (value != null) {
        empty = children(codec, slot, value, empty);
      }
    }
    if (empty) {
      out.endEmptyTag();
    } else {
      out.newLine(depth);
      out.endTag(prefix, name);
    }
  }

  private boolean children(ElementCodec codec, int slot, Object value, boolean first) {
    boolean empty = first;
    List<?> values = codec.slot(slot).isRepeated() ? (List<?>) value : List.of(value);
    for (Object each : values) {
      if (empty) {
        out.endStartTag();
        empty = false;
      }
      depth++;
      out.newLine(depth);
      child(codec, slot, each);
      depth--;
    }
    return empty;
  }

  private void child(ElementCodec codec, int index, Object value) {
    Slot slot = codec.slot(index);
    if (slot.isLeaf()) {
      leaf(slot, codec.form(index).format(value));
    } else {
      typed(codec.codecAt(index), (Carrier) value, slot.namespace(), slot.name());
    }
  }

  private void leaf(Slot slot, String text) {
    int mark = namespaces.mark();
    String prefix = namespaces.elementPrefix(slot.namespace(), "");
    out.startTag(prefix, slot.name());
    declarations(mark);
    text(text, prefix, slot.name());
    namespaces.release(mark);
  }

  void raw(RawNode node) {
    if (node instanceof RawElement element) {
      raw(element);
    } else if (node instanceof RawText text) {
      out.text(text.text());
    } else if (node instanceof RawComment comment) {
      out.comment(comment.text());
    } else if (node instanceof RawInstruction instruction) {
      out.instruction(instruction.target(), instruction.data());
    }
  }

  private void raw(RawElement element) {
    int mark = namespaces.mark();
    element.namespaces().forEach(namespaces::declare);
    QName name = element.name();
    String prefix = namespaces.elementPrefix(name.getNamespaceURI(), name.getPrefix());
    out.startTag(prefix, name.getLocalPart());
    element.attributes().forEach(this::attribute);
    declarations(mark);
    pieces(element.content(), null, prefix, name.getLocalPart());
    namespaces.release(mark);
  }

  static String toXml(RawElement element) {
    ElementWriter writer = new ElementWriter();
    writer.raw(element);
    return writer.toString();
  }

  void newLine() {
    out.newLine(depth);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
