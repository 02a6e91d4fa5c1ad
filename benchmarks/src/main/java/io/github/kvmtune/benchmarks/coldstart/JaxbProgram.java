package io.github.kvmtune.benchmarks.coldstart;

import io.github.kvmtune.xml.domain.Domain;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.File;

/** Reads the domain in the file and writes it to the standard output, with jaxb-runtime. */
public final class JaxbProgram {

  private JaxbProgram() {}

  public static void main(String... args) throws JAXBException {
    JAXBContext context = JAXBContext.newInstance(Domain.class);
    Object domain = context.createUnmarshaller().unmarshal(new File(args[0]));
    context.createMarshaller().marshal(domain, System.out);
  }
}
