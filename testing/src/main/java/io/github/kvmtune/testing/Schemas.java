package io.github.kvmtune.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where libvirt's schemas are; a test that asks for one that is not there is skipped. */
public final class Schemas {

  private static final Path INSTALLED = Path.of("/usr/share/libvirt/schemas");
  private static final String ARCHIVE = "libvirt-11.3.0-schemas.tar.xz";

  private Schemas() {}

  /** A schema of the libvirt on this host, such as {@code domain.rng}. */
  public static Path installed(String file) {
    Path schema = INSTALLED.resolve(file);
    assumeTrue(Files.exists(schema), "no " + schema + "; install libvirt to check its schemas");
    return schema;
  }

  /** The directory of libvirt 11.3.0's schemas, from the archive in -Dkvmtune.corpus. */
  public static Path libvirt11(Path scratch) {
    if (!Files.exists(scratch.resolve("domain.rng"))) {
      CorpusArchive.named(ARCHIVE).unpackInto(scratch);
    }
    return scratch;
  }
}
