package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads what has no typed property, as it stands. */
final class RawReader {

  private final XmlInput in;

  RawReader(XmlInput in) {
    this.in = in;
  }

  /** Reads the element at hand to its end. */
  RawElement element() throws XMLStreamException {
    QName name = in.unknownName();
    List<Namespace> namespaces = in.namespaces();
    List<RawAttribute> attributes = attributes();
    in.enter(new RawStep(name));
    List<RawNode> content = new ArrayList<>();
    content(in.next(), content);
    in.leave();
    return new RawElement(name, namespaces, attributes, tidy(content));
  }

  /** Adds what comes up to the end of the open element, the given event first. */
  void content(int first, List<RawNode> content) throws XMLStreamException {
    for (int event = first; event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      content.add(node(event));
    }
  }

  private List<RawAttribute> attributes() {
    int count = in.attributeCount();
    List<RawAttribute> attributes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      attributes.add(new RawAttribute(in.unknownAttributeName(i), in.attributeValue(i)));
    }
    return attributes;
  }

  /** The element, text, comment or instruction that the event announced. */
  RawNode node(int event) throws XMLStreamException {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> element();
      case XMLStreamConstants.COMMENT -> new RawComment(in.text());
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> in.instruction();
      default -> new RawText(in.text());
    };
  }

  /** Indentation between elements goes; it is written anew. Beside text, white space is content. */
  private static List<RawNode> tidy(List<RawNode> content) {
    List<RawNode> tidy = new ArrayList<>(content.size());
    for (RawNode node : content) {
      if (!(node instanceof RawText text)) {
        tidy.add(node);
      } else if (!text.isBlank()) {
        return content;
      }
    }
    return tidy.isEmpty() ? content : tidy;
  }

  private record RawStep(QName name) implements XmlInput.Step {

    @Override
    public String step() {
      return Names.display(name);
    }
  }
}
