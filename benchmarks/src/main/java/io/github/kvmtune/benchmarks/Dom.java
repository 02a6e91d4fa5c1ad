package io.github.kvmtune.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The JDK's DOM and its Transformer, both made once. For one thread. */
final class Dom {

  private final DocumentBuilder builder;
  private final Transformer transformer;

  Dom() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      builder = factory.newDocumentBuilder();
      transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    } catch (ParserConfigurationException | TransformerConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  Document read(byte[] xml) throws SAXException, IOException {
    return builder.parse(Bytes.in(xml));
  }

  ByteArrayOutputStream write(Document document) throws TransformerException {
    ByteArrayOutputStream out = Bytes.out();
    transformer.transform(new DOMSource(document), new StreamResult(out));
    return out;
  }
}
