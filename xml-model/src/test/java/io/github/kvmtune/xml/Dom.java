package io.github.kvmtune.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The JDK's opinion of a document: one line per name, namespace, attribute, text, comment and
 * instruction, in order. Two documents with the same lines differ in white space at most.
 */
public final class Dom {

  // Made once, as making one takes longer than parsing a document; only parse uses it.
  private static final DocumentBuilder PARSER = parser();

  private Dom() {}

  public static List<String> lines(String xml) {
    try {
      return lines(parse(xml));
    } catch (SAXException e) {
      throw new IllegalArgumentException(e + " in:\n" + xml, e);
    }
  }

  public static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    children(document, "", lines);
    return lines;
  }

  public static synchronized Document parse(String xml) throws SAXException {
    try {
      return PARSER.parse(new InputSource(new StringReader(xml)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(silent());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ErrorHandler silent() {
    return new DefaultHandler();
  }

  private static void children(Node parent, String path, List<String> lines) {
    boolean leaf = parent.getChildNodes().getLength() == 1;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        text(node.getNodeValue(), path, leaf, lines);
      } else {
        String name = path + "/" + node.getNodeName();
        lines.add(name + " " + node.getNodeType() + " {" + node.getNamespaceURI() + "}");
        attributes(node, name, lines);
        if (node.getNodeValue() != null) {
          lines.add(name + " = " + node.getNodeValue());
        }
        children(node, name, lines);
      }
    }
  }

  private static void text(String text, String path, boolean leaf, List<String> lines) {
    if (!text.isBlank()) {
      lines.add(path + " text " + (leaf ? text : text.strip()));
    }
  }

  private static void attributes(Node node, String path, List<String> lines) {
    NamedNodeMap attributes = node.getAttributes();
    TreeMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      sorted.put(
          attribute.getNodeName() + " {" + attribute.getNamespaceURI() + "}",
          attribute.getNodeValue());
    }
    sorted.forEach((name, value) -> lines.add(path + "/@" + name + " = " + value));
  }
}
