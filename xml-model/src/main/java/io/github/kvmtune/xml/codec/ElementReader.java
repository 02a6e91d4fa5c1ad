package io.github.kvmtune.xml.codec;

import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one element: what is typed into its fields, everything else into its side-car. */
final class ElementReader implements XmlInput.Step {

  private final XmlInput in;
  private final ElementCodec codec;
  private final String name;
  private final @Nullable ElementReader parent;
  private final int slotInParent;
  private final Carrier node;

  /** The highest slot that a child was read for; -1 before the first. */
  private int reached = -1;

  /** The first piece of the text, if this element's text is a value. */
  private @Nullable String text;

  /** The slots whose element says a word that is no value; null before the first. */
  private @Nullable BitSet unknownWords;

  /** The content so far; null for as long as it is just typed children in schema order. */
  private @Nullable List<Content> layout;

  /** A reader of a root element, named for the path in errors. */
  ElementReader(XmlInput in, ElementCodec codec, String name) {
    this(in, codec, name, null, -1);
  }

  private ElementReader(
      XmlInput in,
      ElementCodec codec,
      String name,
      @Nullable ElementReader parent,
      int slotInParent) {
    this.in = in;
    this.codec = codec;
    this.name = name;
    this.parent = parent;
    this.slotInParent = slotInParent;
    this.node = codec.create();
  }

  /** Reads the element at hand to its end. */
  Carrier read() throws XMLStreamException {
    in.enter(this);
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
      node.sideCar()
          .add(new RawAttribute(in.unknownAttributeName(index), in.attributeValue(index)));
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
      throw in.failure(part(slot), e.getMessage(), e);
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
      store(codec.textSlot(), layout == null ? text : RawText.joined(layout));
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
    text = text == null ? piece : text;
  }

  private void readChild() throws XMLStreamException {
    int slot = codec.element(in.namespace(), in.localName());
    if (slot < 0 || isTaken(slot)) {
      keep(new RawReader(in).element());
    } else if (codec.slot(slot).isLeaf()) {
      readLeaf(slot);
    } else {
      place(slot, new ElementReader(in, codec.codecAt(slot), "", this, slot).read(), null);
    }
  }

  /** A second element where the schema has one: the first one counts, as it does for libvirt. */
  private boolean isTaken(int slot) {
    return slot <= reached
        && !codec.slot(slot).isRepeated()
        && (codec.get(node, slot) != null || (unknownWords != null && unknownWords.get(slot)));
  }

  /** A leaf is kept as it stands unless writing its value would give just that. */
  private void readLeaf(int slot) throws XMLStreamException {
    LeafReader leaf = new LeafReader(in, codec.slot(slot)).read();
    String text = leaf.text();
    Object value = parse(slot, text);
    boolean usual = value != null && codec.form(slot).isUsual(value, text);
    RawElement raw = leaf.raw();
    if (raw == null && !usual) {
      raw = RawElement.leaf(codec.slot(slot).qName(), text);
    }
    place(slot, value, raw);
  }

  private void place(int slot, @Nullable Object value, @Nullable RawElement raw) {
    if (layout == null && (slot < reached || raw != null || text != null)) {
      layout = startLayout();
    }
    if (value != null) {
      codec.put(node, slot, value);
    } else {
      unknownWords = unknownWords == null ? new BitSet() : unknownWords;
      unknownWords.set(slot);
    }
    reached = Math.max(reached, slot);
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

  private String part(int slot) {
    return switch (codec.slot(slot).kind()) {
      case ATTRIBUTE -> "/@" + codec.slot(slot).step();
      case TEXT -> "";
      default -> "/" + step(slot);
    };
  }

  @Override
  public String step() {
    return parent == null ? name : parent.step(slotInParent);
  }

  /** The next child in a slot, with its number if there can be several. */
  private String step(int slot) {
    String name = codec.slot(slot).step();
    return codec.slot(slot).isRepeated()
        ? name + "[" + (codec.values(node, slot).size() + 1) + "]"
        : name;
  }
}
