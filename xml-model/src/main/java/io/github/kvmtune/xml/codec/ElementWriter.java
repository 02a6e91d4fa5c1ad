package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.XmlLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Writes elements, typed and raw. */
final class ElementWriter {

  /** Twice what can be read, as whatever was read may have been put inside something else. */
  private static final int DEEPEST = 2 * XmlLimits.DEEPEST;

  private final XmlOutput out = new XmlOutput();
  private final Namespaces namespaces = new Namespaces();
  private int depth;

  void typed(ElementCodec codec, Carrier node, String uri, String name) {
    int mark = namespaces.mark();
    if (node.sideCar != null) {
      declare(node.sideCar.namespaces);
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

  private void declare(List<Namespace> declared) {
    for (Namespace namespace : declared) {
      namespaces.declare(namespace);
    }
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
    boolean inline = hasText(content) || isTextOnly(codec);
    startChildren();
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

  /** Whether indentation would be read as the element's value. */
  private static boolean isTextOnly(@Nullable ElementCodec codec) {
    return codec != null && codec.hasText() && !codec.hasElements();
  }

  // Not a stream: loading those takes longer than writing a first document.
  private static boolean hasText(List<? extends Content> content) {
    for (Content piece : content) {
      if (piece instanceof RawText) {
        return true;
      }
    }
    return false;
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
    if (depth > DEEPEST) {
      throw new LibvirtXmlException(
          "", "elements nest deeper than " + DEEPEST + "; is one of them inside itself?", null);
    }
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
    declare(element.namespaces());
    QName name = element.name();
    String prefix = namespaces.elementPrefix(name.getNamespaceURI(), name.getPrefix());
    out.startTag(prefix, name.getLocalPart());
    for (RawAttribute attribute : element.attributes()) {
      attribute(attribute);
    }
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
