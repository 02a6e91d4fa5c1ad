package io.github.kvmtune.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.openjdk.jmh.infra.Blackhole;

/** The least that can be done with the parser that LibvirtXml uses: the limit for it. */
final class AaltoLoops {

  private static final XMLInputFactory READERS = new InputFactoryImpl();
  private static final XMLOutputFactory WRITERS = new OutputFactoryImpl();

  private AaltoLoops() {}

  /** Looks at every name, value and text, and keeps nothing. */
  static void pull(byte[] xml, Blackhole sink) throws XMLStreamException {
    XMLStreamReader reader = READERS.createXMLStreamReader(Bytes.in(xml));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> startTag(reader, sink);
        case XMLStreamConstants.CHARACTERS -> text(reader, sink);
        default -> {}
      }
    }
    reader.close();
  }

  private static void startTag(XMLStreamReader reader, Blackhole sink) {
    sink.consume(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      sink.consume(reader.getAttributeLocalName(i));
      sink.consume(reader.getAttributeValue(i));
    }
  }

  private static void text(XMLStreamReader reader, Blackhole sink) {
    if (!reader.isWhiteSpace()) {
      sink.consume(reader.getText());
    }
  }

  /** Reads a document to its end, as only that tells that it is one. */
  static String rootName(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = READERS.createXMLStreamReader(Bytes.in(xml));
    String root = "";
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && root.isEmpty()) {
        root = reader.getLocalName();
      }
    }
    return root;
  }

  /** Copies from the parser to its own writer, event by event. */
  static ByteArrayOutputStream copy(byte[] xml) throws XMLStreamException {
    ByteArrayOutputStream out = Bytes.out();
    XMLStreamReader reader = READERS.createXMLStreamReader(Bytes.in(xml));
    XMLStreamWriter writer = WRITERS.createXMLStreamWriter(out, "UTF-8");
    while (reader.hasNext()) {
      copy(reader.next(), reader, writer);
    }
    writer.close();
    reader.close();
    return out;
  }

  private static void copy(int event, XMLStreamReader from, XMLStreamWriter to)
      throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> copyStartTag(from, to);
      case XMLStreamConstants.END_ELEMENT -> to.writeEndElement();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
          to.writeCharacters(from.getTextCharacters(), from.getTextStart(), from.getTextLength());
      case XMLStreamConstants.COMMENT -> to.writeComment(from.getText());
      default -> {}
    }
  }

  private static void copyStartTag(XMLStreamReader from, XMLStreamWriter to)
      throws XMLStreamException {
    to.writeStartElement(from.getPrefix(), from.getLocalName(), from.getNamespaceURI());
    for (int i = 0; i < from.getNamespaceCount(); i++) {
      to.writeNamespace(from.getNamespacePrefix(i), from.getNamespaceURI(i));
    }
    for (int i = 0; i < from.getAttributeCount(); i++) {
      copyAttribute(from, i, to);
    }
  }

  private static void copyAttribute(XMLStreamReader from, int index, XMLStreamWriter to)
      throws XMLStreamException {
    to.writeAttribute(
        from.getAttributePrefix(index),
        from.getAttributeNamespace(index),
        from.getAttributeLocalName(index),
        from.getAttributeValue(index));
  }
}
