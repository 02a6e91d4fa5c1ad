package io.github.kvmtune.samples.cli.roundtrip;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a document's root element says of its kind.
 *
 * @param name the local name
 * @param attributes the local names of its attributes
 */
record RootElement(String name, Set<String> attributes) {

  private static final XMLInputFactory PARSERS = parsers();

  private static XMLInputFactory parsers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Looks only as far as the root element; empty if the document breaks off before it. */
  static Optional<RootElement> of(byte[] content) {
    try {
      XMLStreamReader reader = PARSERS.createXMLStreamReader(new ByteArrayInputStream(content));
      int event = reader.next();
      while (event != XMLStreamConstants.START_ELEMENT) {
        event = reader.next();
      }
      Set<String> attributes = new HashSet<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.add(reader.getAttributeLocalName(i));
      }
      return Optional.of(new RootElement(reader.getLocalName(), attributes));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }
}
