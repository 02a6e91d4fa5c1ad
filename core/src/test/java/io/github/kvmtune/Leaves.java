package io.github.kvmtune;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A domain's attributes and childless elements, each by a path that counts elements of one name,
 * such as {@code /domain/devices[1]/disk[2]/driver[1]/@io}.
 */
final class Leaves {

  private final Document document;
  private final Map<String, Node> byPath = new LinkedHashMap<>();

  private Leaves(Document document) {
    this.document = document;
    collect(document.getDocumentElement(), "/domain");
  }

  static Leaves of(String xml) throws Exception {
    return new Leaves(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml))));
  }

  /** In document order. */
  Map<String, Node> byPath() {
    return byPath;
  }

  /** The first node at an XPath. */
  Node at(String path) throws Exception {
    return all(path).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is at " + path));
  }

  /** All nodes at an XPath, in document order. */
  List<Node> all(String path) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
  }

  private void collect(Element element, String path) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      byPath.put(path + "/@" + attributes.item(i).getNodeName(), attributes.item(i));
    }
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element nested) {
        int number = seen.merge(nested.getNodeName(), 1, Integer::sum);
        collect(nested, path + "/" + nested.getNodeName() + "[" + number + "]");
      }
    }
    boolean hasText = !element.getTextContent().isBlank();
    if (seen.isEmpty() && (hasText || attributes.getLength() == 0)) {
      byPath.put(path, element);
    }
  }
}
