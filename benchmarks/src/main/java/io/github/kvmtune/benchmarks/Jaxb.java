package io.github.kvmtune.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.kvmtune.xml.domain.Domain;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** jaxb-runtime on our classes, everything made once and used again. For one thread. */
final class Jaxb {

  private static final XMLInputFactory READERS = new InputFactoryImpl();

  private final Unmarshaller unmarshaller;
  private final Marshaller marshaller;

  Jaxb() {
    try {
      JAXBContext context = JAXBContext.newInstance(Domain.class);
      unmarshaller = context.createUnmarshaller();
      marshaller = context.createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As most programs do: with the JDK's SAX parser. */
  Domain read(byte[] xml) throws JAXBException {
    return (Domain) unmarshaller.unmarshal(Bytes.in(xml));
  }

  /** With the parser that LibvirtXml uses. */
  Domain readWithAalto(byte[] xml) throws JAXBException, XMLStreamException {
    return (Domain) unmarshaller.unmarshal(READERS.createXMLStreamReader(Bytes.in(xml)));
  }

  ByteArrayOutputStream write(Domain domain) throws JAXBException {
    ByteArrayOutputStream out = Bytes.out();
    marshaller.marshal(domain, out);
    return out;
  }
}
