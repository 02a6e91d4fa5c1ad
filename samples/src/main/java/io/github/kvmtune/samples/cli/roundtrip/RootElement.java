package io.github.kvmtune.samples.cli.roundtrip;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks into a document only as far as its root element. */
final class RootElement {

  private static final XMLInputFactory PARSERS = parsers();

  private RootElement() {}

  private static XMLInputFactory parsers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Its local name; empty if the document breaks off before it. */
  static Optional<String> nameIn(byte[] content) {
    try {
      XMLStreamReader reader = PARSERS.createXMLStreamReader(new ByteArrayInputStream(content));
      int event = reader.next();
      while (event != XMLStreamConstants.START_ELEMENT) {
        event = reader.next();
      }
      return Optional.of(reader.getLocalName());
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }
}
