package io.github.kvmtune.xml;

import io.github.kvmtune.testing.CorpusArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/** libvirt's own test documents, from the archive in the directory -Dkvmtune.corpus. */
public final class Corpus {

  private static final String ARCHIVE = "libvirt-9.0.0-tests-xml.tar.xz";

  private Corpus() {}

  /**
   * The archive's documents: by the name of their root element, then by path. The test that asks is
   * skipped if there is no archive.
   */
  public static Map<String, Map<String, String>> documents(Path scratch) {
    CorpusArchive.named(ARCHIVE).unpackInto(scratch);
    try {
      return read(scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isThere() {
    return CorpusArchive.named(ARCHIVE).isThere();
  }

  private static Map<String, Map<String, String>> read(Path scratch) throws IOException {
    Map<String, Map<String, String>> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : (Iterable<Path>) files.filter(Corpus::isXml)::iterator) {
        String xml = Files.readString(file);
        documents
            .computeIfAbsent(root(xml), root -> new TreeMap<>())
            .put(scratch.relativize(file).toString(), xml);
      }
    }
    return documents;
  }

  private static boolean isXml(Path file) {
    return file.toString().endsWith(".xml");
  }

  private static String root(String xml) {
    try {
      return Dom.parse(xml).getDocumentElement().getNodeName();
    } catch (SAXException e) {
      return ""; // two of libvirt's files hold no document on purpose
    }
  }
}
