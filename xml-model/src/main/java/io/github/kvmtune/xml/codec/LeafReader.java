package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one leaf element: nearly always just text, for which nothing else is built. */
final class LeafReader {

  private final XmlInput in;
  private final Slot slot;
  private String text = "";
  private @Nullable RawElement raw;

  LeafReader(XmlInput in, Slot slot) {
    this.in = in;
    this.slot = slot;
  }

  /** Reads the element at hand to its end. */
  LeafReader read() throws XMLStreamException {
    if (in.attributeCount() > 0 || in.namespaceCount() > 0) {
      raw = new RawReader(in).element();
      text = raw.text();
      return this;
    }
    in.enter(slot);
    String prefix = in.prefix();
    int event = in.next();
    if (event == XMLStreamConstants.CHARACTERS) {
      text = in.text();
      event = in.next();
    }
    if (event != XMLStreamConstants.END_ELEMENT) {
      raw = rest(prefix, event);
      text = raw.text();
    }
    in.leave();
    return this;
  }

  private RawElement rest(String prefix, int event) throws XMLStreamException {
    List<RawNode> content = new ArrayList<>(List.of(new RawText(text)));
    new RawReader(in).content(event, content);
    QName name = new QName(slot.namespace(), slot.name(), prefix);
    return new RawElement(name, List.of(), List.of(), content);
  }

  String text() {
    return text;
  }

  /** The element as it stands; null if it is no more than its text. */
  @Nullable RawElement raw() {
    return raw;
  }
}
