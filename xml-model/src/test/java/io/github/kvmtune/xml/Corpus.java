package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
    assumeTrue(
        isThere(), "no " + ARCHIVE + "; set -Dkvmtune.corpus to the directory that holds it");
    try {
      unpack(archive(), scratch);
      return read(scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isThere() {
    return !System.getProperty("kvmtune.corpus", "").isEmpty() && Files.exists(archive());
  }

  private static Path archive() {
    return Path.of(System.getProperty("kvmtune.corpus", ""), ARCHIVE);
  }

  private static void unpack(Path archive, Path scratch) throws IOException {
    Process tar =
        new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", scratch.toString())
            .inheritIO()
            .start();
    try {
      assertThat(tar.waitFor()).as("exit status of tar").isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unpacking", e);
    }
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
