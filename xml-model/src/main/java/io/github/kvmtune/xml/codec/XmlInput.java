package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.XmlLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parser, within limits and aware of where it is. */
final class XmlInput {

  /** One open element, for the path in errors. */
  interface Step {
    String step();
  }

  private static final int LONGEST_PROBLEM = 300;

  private final XMLStreamReader reader;
  private final XmlLimits limits;
  private final Allowance allowance;
  private final List<Step> open = new ArrayList<>();
  private final Set<String> unknownNames = new HashSet<>();
  private int namespacesInForce;

  XmlInput(XMLStreamReader reader, Allowance allowance, XmlLimits limits) {
    this.reader = reader;
    this.allowance = allowance;
    this.limits = limits;
  }

  int next() throws XMLStreamException {
    int event = advance();
    if (event == XMLStreamConstants.DTD) {
      throw failure("", "a document type declaration is not allowed; remove the DOCTYPE");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw failure("", "the entity &" + reader.getLocalName() + "; is not allowed");
    }
    return event;
  }

  private int advance() throws XMLStreamException {
    try {
      allowance.beginTag();
      int event = reader.next();
      allowance.endTag();
      return event;
    } catch (RuntimeException e) { // a limit, or the parser's answer to a few malformed documents
      throw failure("", e.getMessage(), e);
    }
  }

  /** Notes that the element at hand is being read. */
  void enter(Step step) {
    open.add(step);
    if (open.size() > limits.depth()) {
      throw failure("", "elements nest deeper than " + limits.depth() + "; raise XmlLimits.depth");
    }
    if (reader.getAttributeCount() > limits.attributes()) {
      throw failure(
          "", "more than " + limits.attributes() + " attributes; raise XmlLimits.attributes");
    }
    namespacesInForce += reader.getNamespaceCount();
    if (namespacesInForce > limits.attributes()) {
      throw failure(
          "",
          "more than " + limits.attributes() + " namespaces in force; raise XmlLimits.attributes");
    }
  }

  /** Notes that the element has been read, whose end tag is at hand. */
  void leave() {
    namespacesInForce -= reader.getNamespaceCount();
    open.remove(open.size() - 1);
  }

  String localName() {
    return reader.getLocalName();
  }

  String prefix() {
    return nonNull(reader.getPrefix());
  }

  @Nullable String namespace() {
    return reader.getNamespaceURI();
  }

  QName name() {
    return reader.getName();
  }

  /** The name of an element that is not the model's. */
  QName unknownName() {
    return unknown(reader.getName());
  }

  int attributeCount() {
    return reader.getAttributeCount();
  }

  @Nullable String attributeNamespace(int index) {
    return reader.getAttributeNamespace(index);
  }

  String attributeLocalName(int index) {
    return reader.getAttributeLocalName(index);
  }

  /** The name of an attribute that is not the model's. */
  QName unknownAttributeName(int index) {
    return unknown(reader.getAttributeName(index));
  }

  /** Each name makes the parser's table of names slower. */
  private QName unknown(QName name) {
    if (unknownNames.add(name.getLocalPart()) && unknownNames.size() > limits.unknownNames()) {
      throw failure(
          "",
          "more than " + limits.unknownNames() + " unknown names; raise XmlLimits.unknownNames");
    }
    return name;
  }

  String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  int namespaceCount() {
    return reader.getNamespaceCount();
  }

  /** The namespaces that the element at hand declares. */
  List<Namespace> namespaces() {
    int count = reader.getNamespaceCount();
    if (count == 0) {
      return List.of();
    }
    List<Namespace> namespaces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String prefix = nonNull(reader.getNamespacePrefix(i));
      namespaces.add(checked(new Namespace(prefix, nonNull(reader.getNamespaceURI(i)))));
    }
    return namespaces;
  }

  /** The parser lets {@code xmlns:='x'} pass, which looks like a default namespace afterwards. */
  private Namespace checked(Namespace namespace) {
    boolean isDefault = namespace.prefix().isEmpty() && prefix().isEmpty();
    if (isDefault && !namespace.uri().equals(nonNull(namespace()))) {
      throw failure("", "a namespace declaration has no prefix");
    }
    return namespace;
  }

  private static String nonNull(@Nullable String text) {
    return text == null ? "" : text;
  }

  String text() {
    return reader.getText();
  }

  boolean isBlank() {
    return reader.isWhiteSpace();
  }

  RawInstruction instruction() {
    return new RawInstruction(reader.getPITarget(), nonNull(reader.getPIData()));
  }

  /** A problem with the element at hand or, given a step such as {@code /@name}, a part of it. */
  LibvirtXmlException failure(String part, String problem) {
    return failure(reader.getLocation(), path() + part, problem, null);
  }

  LibvirtXmlException failure(String part, @Nullable String problem, Throwable cause) {
    return failure(reader.getLocation(), path() + part, problem, cause);
  }

  /** What the parser itself refused. */
  LibvirtXmlException failure(XMLStreamException e) {
    Location location = e.getLocation() != null ? e.getLocation() : reader.getLocation();
    return failure(location, path(), firstLine(e), e);
  }

  /** What the parser refused before it had read anything. */
  static LibvirtXmlException failureAtStart(XMLStreamException e) {
    return e.getLocation() == null
        ? new LibvirtXmlException("", "cannot be read: " + firstLine(e), e)
        : failure(e.getLocation(), "", firstLine(e), e);
  }

  // The parser's other lines repeat the place.
  private static String firstLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("malformed XML");
  }

  private static LibvirtXmlException failure(
      Location location, String path, @Nullable String problem, @Nullable Throwable cause) {
    return new LibvirtXmlException(
        Math.max(1, location.getLineNumber()),
        Math.max(1, location.getColumnNumber()),
        path,
        shortened(String.valueOf(problem)),
        cause);
  }

  /** A value that is a megabyte long would make a useless message. */
  private static String shortened(String problem) {
    return problem.length() <= LONGEST_PROBLEM
        ? problem
        : problem.substring(0, LONGEST_PROBLEM) + "...";
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    open.forEach(step -> path.append('/').append(step.step()));
    return path.toString();
  }
}
