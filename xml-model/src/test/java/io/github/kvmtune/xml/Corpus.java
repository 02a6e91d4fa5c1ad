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

/** libvirt's own test documents, from the archive in the directory -Dkvmtune.corpus. */
final class Corpus {

  private static final String ARCHIVE = "libvirt-9.0.0-tests-xml.tar.xz";

  private Corpus() {}

  /** The archive's documents by path; the test that asks is skipped if there is no archive. */
  static Map<String, byte[]> documents(Path scratch) {
    String directory = System.getProperty("kvmtune.corpus", "");
    Path archive = Path.of(directory, ARCHIVE);
    assumeTrue(
        !directory.isEmpty() && Files.exists(archive),
        "no " + ARCHIVE + "; set -Dkvmtune.corpus to the directory that holds it");
    try {
      unpack(archive, scratch);
      return read(scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static Map<String, byte[]> read(Path scratch) throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".xml"))::iterator) {
        documents.put(scratch.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return documents;
  }
}
