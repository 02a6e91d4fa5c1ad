package io.github.kvmtune.samples.cli.roundtrip;

import io.github.kvmtune.xml.LibvirtXmlException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** A document as the JDK's parser sees it. */
final class Dom {

  private Dom() {}

  static Element rootOf(byte[] content) {
    try {
      return builder().parse(new ByteArrayInputStream(content)).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new LibvirtXmlException("", "the JDK's parser cannot read it: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder;
  }

  /** The attributes, without declarations of namespaces. */
  static List<Attr> attributes(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> (Attr) element.getAttributes().item(i))
        .filter(attribute -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace(attribute)))
        .toList();
  }

  static List<Element> children(Element element) {
    return nodes(element).stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  static boolean hasText(Element element) {
    return nodes(element).stream()
        .anyMatch(node -> node instanceof Text text && !text.getData().isBlank());
  }

  private static List<Node> nodes(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
  }

  /** The namespace, empty if there is none. */
  static String namespace(Node node) {
    String namespace = node.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }
}
