package io.github.kvmtune.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** An archive of the corpus in a temporary directory, which goes away when it is closed. */
public record Unpacked(Path directory) implements AutoCloseable {

  /** Unpacks with {@code tar}. */
  public static Unpacked archive(Path archive) {
    try {
      Path directory = Files.createTempDirectory("kvmtune-benchmarks");
      tar(archive, directory);
      return new Unpacked(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void tar(Path archive, Path directory) throws IOException {
    Process tar =
        new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", directory.toString())
            .inheritIO()
            .start();
    int status = Processes.exitStatus(tar);
    if (status != 0) {
      throw new IOException(archive + " cannot be unpacked: tar ended with status " + status);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
