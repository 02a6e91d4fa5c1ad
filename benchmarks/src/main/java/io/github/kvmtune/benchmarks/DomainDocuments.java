package io.github.kvmtune.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The documents of the archive that have a {@code <domain>} root, as bytes. */
public final class DomainDocuments {

  private DomainDocuments() {}

  /** All of them, in the order of their paths. */
  public static List<byte[]> load() {
    try (Unpacked archive = Unpacked.archive(Corpus.archive(Corpus.DOCUMENTS));
        Stream<Path> files = Files.walk(archive.directory())) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .map(DomainDocuments::bytes)
          .filter(DomainDocuments::isDomain)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDomain(byte[] xml) {
    try {
      return AaltoLoops.rootName(xml).equals("domain");
    } catch (XMLStreamException e) {
      return false; // two of libvirt's files hold no document on purpose
    }
  }
}
