package io.github.kvmtune.xml.codec;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.XmlLimits;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads whole documents: the root element and what stands before and after it. */
public final class DocumentReader {

  // Readers are made from it concurrently; it is never configured again.
  private static final XMLInputFactory PARSERS = parsers();

  private final ElementCodec codec;
  private final QName root;
  private final XmlLimits limits;

  public DocumentReader(Class<? extends Carrier> type, QName root, XmlLimits limits) {
    this.codec = Codecs.of(type);
    this.root = root;
    this.limits = limits;
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * Reads a document from its text.
   *
   * @throws LibvirtXmlException if this is not such a document or it is beyond the limits
   */
  public Carrier read(String xml) {
    return read(text(xml), limits, this::document);
  }

  /**
   * Reads to the end of the stream and leaves it open.
   *
   * @throws LibvirtXmlException if this is not such a document or it is beyond the limits
   */
  public Carrier read(InputStream xml) {
    Source source = allowance -> PARSERS.createXMLStreamReader(new BoundedInput(xml, allowance));
    return read(source, limits, this::document);
  }

  /**
   * Reads one element of any name as it stands.
   *
   * @throws LibvirtXmlException if the text is not one well-formed element
   */
  static RawElement readRaw(String xml) {
    return read(text(xml), XmlLimits.DEFAULT, DocumentReader::rawDocument);
  }

  private static Source text(String xml) {
    return allowance -> PARSERS.createXMLStreamReader(new BoundedText(xml, allowance));
  }

  private static RawElement rawDocument(XmlInput in) throws XMLStreamException {
    outside(in, XMLStreamConstants.START_ELEMENT);
    RawElement element = new RawReader(in).element();
    outside(in, XMLStreamConstants.END_DOCUMENT);
    return element;
  }

  /** A document that a parser can be opened on. */
  private interface Source {
    XMLStreamReader open(Allowance allowance) throws XMLStreamException;
  }

  /** What is read from a whole text. */
  private interface Reading<T> {
    T read(XmlInput in) throws XMLStreamException;
  }

  private static <T> T read(Source source, XmlLimits limits, Reading<T> reading) {
    Allowance allowance = new Allowance(limits);
    try {
      return read(source.open(allowance), allowance, limits, reading);
    } catch (XMLStreamException e) {
      throw XmlInput.failureAtStart(e);
    } catch (LimitException e) {
      throw new LibvirtXmlException(1, 1, "", String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> T read(
      XMLStreamReader parser, Allowance allowance, XmlLimits limits, Reading<T> reading)
      throws XMLStreamException {
    XmlInput in = new XmlInput(parser, allowance, limits);
    try {
      return reading.read(in);
    } catch (LimitException e) {
      throw in.failure("", e.getMessage(), e);
    } catch (XMLStreamException e) {
      throw in.failure(e);
    } catch (UncheckedStreamException e) { // what the parser throws while it decodes text lazily
      throw e.getCause() instanceof XMLStreamException cause ? in.failure(cause) : e;
    } finally {
      parser.close();
    }
  }

  private Carrier document(XmlInput in) throws XMLStreamException {
    List<RawNode> prolog = outside(in, XMLStreamConstants.START_ELEMENT);
    if (!in.name().equals(root)) {
      throw in.failure("", "expected the root element <" + root + ">, found <" + in.name() + ">");
    }
    Carrier node = new ElementReader(in, codec, root.getLocalPart()).read();
    List<RawNode> epilog = outside(in, XMLStreamConstants.END_DOCUMENT);
    if (!prolog.isEmpty() || !epilog.isEmpty()) {
      node.sideCar().prolog = prolog;
      node.sideCar().epilog = epilog;
    }
    return node;
  }

  /** The comments and instructions up to the given event. */
  private static List<RawNode> outside(XmlInput in, int end) throws XMLStreamException {
    List<RawNode> nodes = new ArrayList<>(0);
    for (int event = in.next(); event != end; event = in.next()) {
      if (event != XMLStreamConstants.SPACE) {
        nodes.add(new RawReader(in).node(event));
      }
    }
    return nodes;
  }
}
