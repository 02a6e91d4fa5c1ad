package io.github.kvmtune.review;

import io.github.kvmtune.Offer;
import io.github.kvmtune.Target;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSSerializer;
import org.xml.sax.SAXException;

/**
 * A document that a check objects to, and the same without the mistake; each is a small guest with
 * some elements put in, from {@code checks/*.xml}.
 *
 * @param rule the row of the tuning rules' tables of traps
 * @param check the name of the check
 * @param name tells the cases of one check apart
 * @param host the invented host they are for
 * @param target the libvirt and QEMU they are for
 * @param message a regular expression for what libvirt says of it
 * @param refusedBySchema whether libvirt says something else if it is told to validate
 * @param needs what a host must be like for its libvirt to be asked; empty for any host
 * @param bad the document with the mistake
 * @param good the document without
 */
public record CheckCase(
    String rule,
    String check,
    String name,
    Supplier<Host> host,
    Target target,
    Pattern message,
    boolean refusedBySchema,
    String needs,
    String bad,
    String good) {

  private static final List<String> USUAL =
      List.of(
          "<memory unit='MiB'>64</memory>",
          "<vcpu>2</vcpu>",
          "<os><type arch='x86_64' machine='q35'>hvm</type></os>",
          "<features><acpi/></features>");

  private static final String OFFERING_NOTHING =
      """
      <domainCapabilities>
        <os supported='yes'><enum name='firmware'/></os>
        <devices><tpm supported='no'/></devices>
      </domainCapabilities>
      """;

  /** Documents that libvirt refuses to define. */
  public static Stream<CheckCase> refusedAtDefine() {
    return in("rejected");
  }

  /** Documents that can be defined but do not start. */
  public static Stream<CheckCase> failingAtStart() {
    return in("start");
  }

  static Stream<CheckCase> runningBadly() {
    return in("silent");
  }

  static Stream<CheckCase> all() {
    return Stream.of(refusedAtDefine(), failingAtStart(), runningBadly()).flatMap(cases -> cases);
  }

  private static Stream<CheckCase> in(String file) {
    try (InputStream xml = CheckCase.class.getResourceAsStream("/checks/" + file + ".xml")) {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
      return children(document.getDocumentElement()).stream().map(CheckCase::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static CheckCase read(Element element) {
    String type = element.getAttribute("type").isEmpty() ? "qemu" : element.getAttribute("type");
    return new CheckCase(
        element.getAttribute("rule"),
        element.getAttribute("check"),
        element.getAttribute("name"),
        CheckedHost.named(element.getAttribute("host"))::host,
        target(element.getAttribute("target"), element.getAttribute("offer")),
        Pattern.compile(element.getAttribute("message")),
        element.getAttribute("schema").equals("refuses"),
        element.getAttribute("needs"),
        document(type, children(element).get(0)),
        document(type, children(element).get(1)));
  }

  private static Target target(String versions, String offer) {
    Target target = versions.isEmpty() ? Target.OLDEST_SUPPORTED : Target.parse(versions);
    return offer.equals("nothing")
        ? target.offering(Offer.of(LibvirtXml.read(DomainCapabilities.class, OFFERING_NOTHING)))
        : target;
  }

  private static String document(String type, Element parts) {
    Set<String> given =
        children(parts).stream().map(Element::getTagName).collect(Collectors.toSet());
    Stream<String> usual =
        USUAL.stream().filter(part -> given.stream().noneMatch(g -> is(part, g)));
    return "<domain type='"
        + type
        + "'><name>kvmtune-check</name>"
        + Stream.concat(usual, children(parts).stream().map(CheckCase::text))
            .collect(Collectors.joining())
        + "</domain>";
  }

  private static boolean is(String part, String name) {
    return part.matches("<" + name + "[ >].*");
  }

  private static List<Element> children(Element element) {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static String text(Element element) {
    var load =
        (DOMImplementationLS)
            element.getOwnerDocument().getImplementation().getFeature("LS", "3.0");
    LSSerializer serializer = load.createLSSerializer();
    serializer.getDomConfig().setParameter("xml-declaration", false);
    return serializer.writeToString(element);
  }

  /** A document as the model has it. */
  public static Domain domain(String xml) {
    return LibvirtXml.read(Domain.class, xml);
  }

  @Override
  public String toString() {
    return name.isEmpty() ? check : check + ": " + name;
  }
}
