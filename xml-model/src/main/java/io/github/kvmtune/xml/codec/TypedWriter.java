package io.github.kvmtune.xml.codec;

import java.util.List;

/** Writes one typed element, whose start tag has been begun: attributes, then content. */
final class TypedWriter implements SlotVisitor {

  private final ElementWriter out;
  private final ElementCodec codec;
  private final Carrier node;
  private final int mark;

  /** Whether the content has a layout of its own, so that schema order does not give it. */
  private final boolean arranged;

  private String text = "";
  private boolean inContent;

  /**
   * Goes on where the start tag has been begun.
   *
   * @param mark where the namespaces begin that this element declares
   */
  TypedWriter(ElementWriter out, ElementCodec codec, Carrier node, int mark) {
    this.out = out;
    this.codec = codec;
    this.node = node;
    this.mark = mark;
    boolean hasLayout = node.sideCar != null && node.sideCar.layout != null;
    this.arranged = hasLayout || (codec.hasText() && codec.hasElements());
  }

  void write(String prefix, String name) {
    codec.visit(node, this);
    if (inContent) {
      out.endChildren(prefix, name);
      return;
    }
    endAttributes();
    if (arranged) {
      out.pieces(Arrangement.of(codec, node), codec, prefix, name);
    } else {
      out.text(text, prefix, name);
    }
  }

  @Override
  public void visit(int index, Object value) {
    Slot slot = codec.slot(index);
    switch (slot.kind()) {
      case ATTRIBUTE ->
          out.attribute(slot.namespace(), "", slot.name(), codec.text(node, index, value));
      case TEXT -> text = codec.text(node, index, value);
      case LEAF, CHILD -> child(index, value);
      case LEAVES, CHILDREN -> ((List<?>) value).forEach(each -> child(index, each));
    }
  }

  private void child(int index, Object value) {
    if (arranged) {
      return;
    }
    if (!inContent) {
      endAttributes();
      out.startChildren();
      inContent = true;
    }
    out.indentedChild(codec, index, value);
  }

  private void endAttributes() {
    if (node.sideCar != null) {
      node.sideCar.spellings.forEach(this::unknownWord);
      node.sideCar.attributes.forEach(out::attribute);
    }
    declareForChildren();
    out.declarations(mark);
  }

  /** A word that the field cannot hold, for as long as the field is not set to something. */
  private void unknownWord(Spelling spelling) {
    int index = spelling.slot();
    if (spelling.value() == null && codec.get(node, index) == null) {
      if (index == codec.textSlot()) {
        text = spelling.text();
      } else {
        Slot slot = codec.slot(index);
        out.attribute(slot.namespace(), "", slot.name(), spelling.text());
      }
    }
  }

  /** A namespace is declared on the parent of the elements that need it, as libvirt does. */
  private void declareForChildren() {
    for (int slot = codec.firstNamespaced(); slot < codec.size(); slot++) {
      String uri = codec.slot(slot).namespace();
      for (Object value : uri.isEmpty() ? List.of() : codec.values(node, slot)) {
        if (!declares(value, uri)) {
          out.declare(uri);
        }
      }
    }
  }

  private static boolean declares(Object value, String uri) {
    return value instanceof Carrier child
        && child.sideCar != null
        && child.sideCar.namespaces.stream().anyMatch(namespace -> namespace.uri().equals(uri));
  }
}
