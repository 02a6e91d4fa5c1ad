package io.github.kvmtune.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory that looks like a host's root, written file by file. */
public record HostTree(Path root) {

  /** Writes a file with a line break at its end, as the kernel does. */
  public HostTree file(String name, String content) {
    Path file = root.resolve(name.substring(1));
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, content + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
