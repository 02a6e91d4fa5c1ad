package io.github.kvmtune.xml.codec;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one element: what is typed into its fields, everything else into its side-car. */
final class ElementReader {

  private final XmlInput in;
  private final XmlInput.Step step;
  private final ElementCodec codec;
  private final Carrier node;

  /** The slot of the child that was last read; -1 before the first. */
  private int reached = -1;

  /** The text so far, if this element's text is a value. */
  private @Nullable String text;

  /** The content so far; null for as long as it is just typed children in schema order. */
  private @Nullable List<Content> layout;

  ElementReader(XmlInput in, ElementCodec codec, XmlInput.Step step) {
    this.in = in;
    this.codec = codec;
    this.step = step;
    this.node = codec.create();
  }

  /** Reads the element at hand to its end. */
  Carrier read() throws XMLStreamException {
    in.enter(step);
    readNamespaces();
    for (int i = 0; i < in.attributeCount(); i++) {
      readAttribute(i);
    }
    readContent();
    in.leave();
    return node;
  }

  private void readNamespaces() {
    List<Namespace> namespaces = in.namespaces();
    if (!namespaces.isEmpty()) {
      node.sideCar().namespaces = namespaces;
    }
  }

  private void readAttribute(int index) {
    int slot = codec.attribute(in.attributeNamespace(index), in.attributeLocalName(index));
    if (slot >= 0) {
      store(slot, in.attributeValue(index));
    } else {
      node.sideCar().add(new RawAttribute(in.attributeName(index), in.attributeValue(index)));
    }
  }

  /** Sets an attribute or the text, and keeps its spelling if the value alone would not give it. */
  private void store(int slot, String text) {
    Form form = codec.form(slot);
    Object value = parse(slot, text);
    codec.set(node, slot, value);
    if (value == null || !form.isUsual(value, text)) {
      node.sideCar().add(new Spelling(slot, text, value));
    }
  }

  private @Nullable Object parse(int slot, String text) {
    try {
      return codec.form(slot).parse(text);
    } catch (IllegalArgumentException e) {
      String part = codec.slot(slot).kind() == Slot.Kind.ATTRIBUTE ? "/@" + name(slot) : "";
      throw in.failure(part, e.getMessage(), e);
    }
  }

  private void readContent() throws XMLStreamException {
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> readChild();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            readText();
        default -> keep(new RawReader(in).node(event));
      }
    }
    if (text != null) {
      store(codec.textSlot(), text);
    }
    if (layout != null) {
      node.sideCar().layout = List.copyOf(layout);
    }
  }

  /** White space is indentation, unless nothing but text is expected here. */
  private void readText() {
    if (codec.hasElements() && in.isBlank()) {
      return;
    }
    String piece = in.text();
    if (!codec.hasText()) {
      if (!in.isBlank()) {
        keep(new RawText(piece));
      }
      return;
    }
    if (layout != null || reached >= 0) {
      keep(new RawText(piece));
    }
    text = text == null ? piece : text + piece;
  }

  private void readChild() throws XMLStreamException {
    int slot = codec.element(in.namespace(), in.localName());
    if (slot < 0 || isTaken(slot)) {
      keep(new RawReader(in).element());
    } else if (codec.slot(slot).isLeaf()) {
      readLeaf(slot);
    } else {
      place(slot, new ElementReader(in, codec.codecAt(slot), () -> name(slot)).read(), null);
    }
  }

  /** A second element where the schema has one: the first one counts, as it does for libvirt. */
  private boolean isTaken(int slot) {
    return !codec.slot(slot).isRepeated()
        && (codec.get(node, slot) != null || (layout != null && isPlaced(slot, layout)));
  }

  private static boolean isPlaced(int slot, List<Content> layout) {
    return layout.stream().anyMatch(content -> content instanceof Typed t && t.slot() == slot);
  }

  private void readLeaf(int slot) throws XMLStreamException {
    RawElement raw = new RawReader(in).element();
    String text = raw.text();
    Object value = parse(slot, text);
    boolean usual =
        value != null
            && raw.attributes().isEmpty()
            && raw.namespaces().isEmpty()
            && raw.content().size() <= 1
            && codec.form(slot).isUsual(value, text);
    place(slot, value, usual ? null : raw);
  }

  private void place(int slot, @Nullable Object value, @Nullable RawElement raw) {
    if (layout == null && (slot < reached || raw != null || text != null)) {
      layout = startLayout();
    }
    if (value != null) {
      codec.put(node, slot, value);
    }
    reached = slot;
    if (layout != null) {
      layout.add(new Typed(slot, value, raw));
    }
  }

  private void keep(RawNode raw) {
    if (layout == null) {
      layout = startLayout();
    }
    layout.add(raw);
  }

  private List<Content> startLayout() {
    List<Content> content = Arrangement.inSchemaOrder(codec, node);
    if (text != null) {
      content.add(0, new RawText(text));
    }
    return content;
  }

  /** The name of what is in a slot, with its number if there can be several. */
  private String name(int slot) {
    String name = Names.display(codec.slot(slot).qName());
    return codec.slot(slot).isRepeated()
        ? name + "[" + (codec.values(node, slot).size() + 1) + "]"
        : name;
  }
}
