package io.github.kvmtune.xml.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A RELAX NG schema with all that it includes. */
final class Grammar {

  private final Path directory;
  private final Set<String> included = new HashSet<>();
  private final Map<String, List<Element>> definitions = new HashMap<>();
  private final List<Element> starts = new ArrayList<>();

  Grammar(Path file) {
    this.directory = Objects.requireNonNull(file.getParent());
    include(Objects.requireNonNull(file.getFileName()).toString());
  }

  private void include(String name) {
    if (included.add(name)) {
      children(parse(directory.resolve(name))).forEach(this::add);
    }
  }

  private void add(Element part) {
    switch (part.getLocalName()) {
      case "include" -> include(part.getAttribute("href"));
      case "start" -> starts.add(part);
      case "define" ->
          definitions
              .computeIfAbsent(part.getAttribute("name"), name -> new ArrayList<>())
              .add(part);
      default -> throw new IllegalArgumentException("a schema with <" + part.getTagName() + ">");
    }
  }

  private static Element parse(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  /** Where documents may start. */
  List<Element> starts() {
    return starts;
  }

  /** What a reference stands for. */
  List<Element> definitions(Element ref) {
    return definitions.getOrDefault(ref.getAttribute("name"), List.of());
  }

  /** The schema within this one, whose names are its own. */
  Grammar nested(Element grammar) {
    String file = children(grammar).findFirst().orElseThrow().getAttribute("href");
    return new Grammar(directory.resolve(file));
  }

  static Stream<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  /** The name that an element or attribute pattern allows; empty if it allows any. */
  static String name(Element pattern) {
    String name = pattern.getAttribute("name");
    return name.isEmpty()
        ? children(pattern)
            .filter(child -> child.getLocalName().equals("name"))
            .map(Element::getTextContent)
            .findFirst()
            .orElse("")
        : name;
  }

  /** The namespace of an element pattern, which it takes over from around it. */
  static String namespace(Element pattern) {
    for (Node node = pattern; node instanceof Element element; node = node.getParentNode()) {
      if (element.hasAttribute("ns")) {
        return element.getAttribute("ns");
      }
    }
    return "";
  }
}
