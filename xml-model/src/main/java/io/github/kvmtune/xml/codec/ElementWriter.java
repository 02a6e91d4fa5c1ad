package io.github.kvmtune.xml.codec;

import java.io.IOException;
import java.io.OutputStream;
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
    int mark = namespaces.mark();
    if (node.sideCar != null) {
      node.sideCar.namespaces.forEach(namespaces::declare);
    }
    String prefix = namespaces.elementPrefix(uri, "");
    out.startTag(prefix, name);
    new TypedWriter(this, codec, node, mark).write(prefix, name);
    namespaces.release(mark);
  }

  void attribute(String uri, String wish, String name, String value) {
    out.attribute(namespaces.attributePrefix(uri, wish), name, value);
  }

  void attribute(RawAttribute attribute) {
    QName name = attribute.name();
    attribute(name.getNamespaceURI(), name.getPrefix(), name.getLocalPart(), attribute.value());
  }

  /** Makes sure that a namespace is declared here or further out. */
  void declare(String uri) {
    namespaces.elementPrefix(uri, "");
  }

  /** Writes what was declared since the mark, which is on the element at hand. */
  void declarations(int mark) {
    for (int i = mark; i < namespaces.mark(); i++) {
      Namespace namespace = namespaces.get(i);
      boolean isDefault = namespace.prefix().isEmpty();
      out.attribute(
          isDefault ? "" : "xmlns", isDefault ? "xmlns" : namespace.prefix(), namespace.uri());
    }
  }

  void text(String text, String prefix, String name) {
    if (text.isEmpty()) {
      out.endEmptyTag();
    } else {
      out.endStartTag();
      out.text(text);
      out.endTag(prefix, name);
    }
  }

  void pieces(
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

  void startChildren() {
    out.endStartTag();
    depth++;
  }

  void indentedChild(ElementCodec codec, int slot, Object value) {
    out.newLine(depth);
    child(codec, slot, value);
  }

  void endChildren(String prefix, String name) {
    depth--;
    out.newLine(depth);
    out.endTag(prefix, name);
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

  void writeTo(OutputStream stream) throws IOException {
    out.writeTo(stream);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
