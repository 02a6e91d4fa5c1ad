package io.github.kvmtune.xml;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Turns a document into one that a newer libvirt or another tool might have written. */
final class Mutation {

  private static final int PER_DOCUMENT = 4;

  private Mutation() {}

  static String of(String xml, Random random, Transformer writer) {
    try {
      Document document = Dom.parse(xml);
      for (int i = 0; i < PER_DOCUMENT; i++) {
        NodeList elements = document.getElementsByTagName("*");
        mutate(document, (Element) elements.item(random.nextInt(elements.getLength())), random);
      }
      return write(document, writer);
    } catch (SAXException | TransformerException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void mutate(Document document, Element element, Random random) {
    switch (random.nextInt(8)) {
      case 0 -> insert(element, unknown(document), random);
      case 1 -> element.setAttribute("future", "1");
      case 2 -> element.setAttributeNS("urn:future", "f:future", "2");
      case 3 -> insert(element, document.createComment(" why "), random);
      case 4 -> insert(element, document.createProcessingInstruction("p", "i"), random);
      case 5 -> shuffle(element, random);
      case 6 -> replaceWord(element, random);
      default -> insert(element, element.cloneNode(true), random);
    }
  }

  private static Node unknown(Document document) {
    Element unknown = document.createElementNS("urn:future", "f:future");
    unknown.appendChild(document.createElement("inner")).setTextContent(" & text ");
    return unknown;
  }

  private static void insert(Element parent, Node node, Random random) {
    NodeList children = parent.getChildNodes();
    parent.insertBefore(node, children.item(random.nextInt(children.getLength() + 1)));
  }

  private static void shuffle(Element parent, Random random) {
    List<Node> children = new ArrayList<>();
    while (parent.getFirstChild() != null) {
      children.add(parent.removeChild(parent.getFirstChild()));
    }
    Collections.shuffle(children, random);
    children.forEach(parent::appendChild);
  }

  /** A number or a list of ids would rightly be refused; any other value may get new words. */
  private static void replaceWord(Element element, Random random) {
    int count = element.getAttributes().getLength();
    if (count > 0) {
      Attr attribute = (Attr) element.getAttributes().item(random.nextInt(count));
      if (attribute.getValue().matches("[a-z][a-z-]*")) {
        attribute.setValue("future-value");
      }
    }
  }

  private static String write(Document document, Transformer writer) throws TransformerException {
    StringWriter text = new StringWriter();
    writer.transform(new DOMSource(document), new StreamResult(text));
    return text.toString();
  }

  static Transformer writer() throws TransformerException {
    Transformer writer = TransformerFactory.newInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    return writer;
  }
}
