package io.github.kvmtune.review;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Makes the checks' view of a document out of the model. */
final class ElementReader {

  private ElementReader() {}

  static Element read(Domain domain) {
    try {
      XMLStreamReader xml =
          factory().createXMLStreamReader(new StringReader(LibvirtXml.write(domain)));
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {}
      return element(null, xml);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a domain was not written as well-formed XML", e);
    }
  }

  // The model is what it says; nothing of it is to be fetched.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static Element element(@Nullable Element parent, XMLStreamReader xml)
      throws XMLStreamException {
    Element element = new Element(parent, name(xml), attributes(xml));
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(element, xml);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        element.append(xml.getText());
      }
    }
    return element;
  }

  private static String name(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }
}
