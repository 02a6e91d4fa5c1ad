package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
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

  /** The last slot that was filled, for as long as the content is in schema order. */
  private int reached;

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
    if (codec.hasText()) {
      readText();
    } else {
      readChildren();
    }
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
      throw in.failure(part, "\"" + text + "\" " + e.getMessage(), e);
    }
  }

  private void readText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<RawNode> pieces = new ArrayList<>(1);
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      RawNode piece = new RawReader(in).node(event);
      pieces.add(piece);
      text.append(piece instanceof RawText part ? part.text() : "");
    }
    if (!text.isEmpty()) {
      store(codec.textSlot(), text.toString());
    }
    if (pieces.stream().anyMatch(piece -> !(piece instanceof RawText))) {
      node.sideCar().layout = List.copyOf(pieces);
    }
  }

  private void readChildren() throws XMLStreamException {
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        readChild();
      } else if (!isIndentation(event)) {
        keep(new RawReader(in).node(event));
      }
    }
    if (layout != null) {
      node.sideCar().layout = List.copyOf(layout);
    }
  }

  private boolean isIndentation(int event) {
    return switch (event) {
      case XMLStreamConstants.SPACE -> true;
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> in.isBlank();
      default -> false;
    };
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
        && (codec.get(node, slot) != null || layout != null && isPlaced(slot, layout));
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
    if (layout == null && (slot < reached || raw != null)) {
      layout = Arrangement.inSchemaOrder(codec, node);
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
      layout = Arrangement.inSchemaOrder(codec, node);
    }
    layout.add(raw);
  }

  /** The name of what is in a slot, with its number if there can be several. */
  private String name(int slot) {
    String name = Names.display(codec.slot(slot));
    return codec.slot(slot).isRepeated()
        ? name + "[" + (codec.values(node, slot).size() + 1) + "]"
        : name;
  }
}
