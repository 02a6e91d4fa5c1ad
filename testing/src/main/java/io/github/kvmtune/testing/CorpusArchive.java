package io.github.kvmtune.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An archive of test data that is not part of the project, in the directory that {@code
 * -Dkvmtune.corpus} names.
 *
 * <pre>{@code
 * CorpusArchive.named("host-trees.tar.xz").unpackInto(directory);
 * }</pre>
 *
 * @param path where it should be
 */
public record CorpusArchive(Path path) {

  public static CorpusArchive named(String name) {
    return new CorpusArchive(Path.of(System.getProperty("kvmtune.corpus", ""), name));
  }

  public boolean isThere() {
    return path.isAbsolute() && Files.isReadable(path);
  }

  /** Unpacks it, or skips the calling test, saying so, where it is missing. */
  public void unpackInto(Path directory) {
    assumeTrue(
        isThere(),
        () -> "give the directory of " + path.getFileName() + " with -Dkvmtune.corpus=DIR");
    try {
      Process tar =
          new ProcessBuilder("tar", "-xJf", path.toString(), "-C", directory.toString())
              .inheritIO()
              .start();
      if (tar.waitFor() != 0) {
        throw new IOException("tar could not unpack " + path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while unpacking " + path, e);
    }
  }
}
