package io.github.kvmtune.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The test data that the system property {@code kvmtune.corpus} points to. */
public final class Corpus {

  private static final String PROPERTY = "kvmtune.corpus";

  /** Every XML document of libvirt 9.0.0's own tests. */
  static final String DOCUMENTS = "libvirt-9.0.0-tests-xml.tar.xz";

  /** Captured hosts, one in each directory below {@code trees/}. */
  static final String HOSTS = "host-trees.tar.xz";

  private Corpus() {}

  /** Refuses to go on without the data, as a run without it would take minutes to fail. */
  static void check() {
    List.of(DOCUMENTS, HOSTS).forEach(Corpus::archive);
  }

  static Path archive(String name) {
    String directory = System.getProperty(PROPERTY, "");
    Path archive = Path.of(directory, name);
    if (directory.isEmpty() || !Files.exists(archive)) {
      throw new IllegalStateException(
          "no "
              + name
              + " in \""
              + directory
              + "\"; set -D"
              + PROPERTY
              + "=DIR to the directory that holds it");
    }
    return archive;
  }
}
