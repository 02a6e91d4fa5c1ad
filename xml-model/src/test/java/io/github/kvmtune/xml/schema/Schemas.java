package io.github.kvmtune.xml.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where libvirt's schemas are; a test that asks for one that is not there is skipped. */
public final class Schemas {

  private static final Path INSTALLED = Path.of("/usr/share/libvirt/schemas");
  private static final String ARCHIVE = "libvirt-11.3.0-schemas.tar.xz";

  private Schemas() {}

  /** A schema of the libvirt on this host. */
  static Path installed(String file) {
    Path schema = INSTALLED.resolve(file);
    assumeTrue(Files.exists(schema), "no " + schema + "; install libvirt to check its schemas");
    return schema;
  }

  /** The directory of libvirt 11.3.0's schemas, from the archive in -Dkvmtune.corpus. */
  public static Path libvirt11(Path scratch) {
    String corpus = System.getProperty("kvmtune.corpus", "");
    Path archive = Path.of(corpus, ARCHIVE);
    assumeTrue(
        !corpus.isEmpty() && Files.exists(archive),
        "no " + ARCHIVE + "; set -Dkvmtune.corpus to the directory that holds it");
    try {
      Process tar =
          new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", scratch.toString())
              .inheritIO()
              .start();
      assertThat(tar.waitFor()).as("exit status of tar").isZero();
      return scratch;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while unpacking", e);
    }
  }
}
