package io.github.kvmtune.samples.cli.roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A directory that takes the written documents, each named after the path it was read from. */
public final class Results {

  private final Path directory;
  private final Map<String, String> inputs = new HashMap<>();

  public Results(Path directory) {
    this.directory = directory;
  }

  /**
   * Writes a result, in place of one that an earlier run left there.
   *
   * @throws IOException if the result cannot be written, or would replace the result of another
   *     input whose path differs only in a slash
   */
  public void keep(String input, String xml) throws IOException {
    String name = input.replace("/", "__");
    String earlier = inputs.putIfAbsent(name, input);
    if (earlier != null && !earlier.equals(input)) {
      throw new IOException(
          "its result would replace that of " + earlier + "; write it to another --out");
    }
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(name), xml);
  }
}
