package io.github.kvmtune.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** Reads the document in the file with the JDK's DOM, and writes no more than its root's name. */
public final class DomParseProgram {

  private DomParseProgram() {}

  public static void main(String... args)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    System.out.println(
        factory.newDocumentBuilder().parse(new File(args[0])).getDocumentElement().getNodeName());
  }
}
