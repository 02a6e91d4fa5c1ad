package io.github.kvmtune.testing;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What libxml2, which libvirt itself validates with, says of documents. One process looks at all of
 * them, as it compiles the schema only once.
 */
public final class Xmllint {

  /** All were valid, or some were not well-formed, not valid, or could not be judged. */
  private static final Set<Integer> JUDGED = Set.of(0, 1, 3, 4);

  private final Path schema;
  private final Path scratch;

  private Xmllint(Path schema, Path scratch) {
    this.schema = schema;
    this.scratch = scratch;
  }

  /**
   * A judge by the schema. Without the program the test that asks is skipped.
   *
   * @param scratch an empty directory
   */
  public static Xmllint of(Path schema, Path scratch) {
    assumeTrue(isThere(), "no xmllint; install libxml2-utils to validate documents");
    return new Xmllint(schema, scratch);
  }

  private static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, "xmllint")));
  }

  /** The documents that are not valid, each with what is wrong. */
  public Map<String, String> invalid(Map<String, String> documents) {
    Map<String, String> problems = new TreeMap<>();
    List<String> output = documents.isEmpty() ? List.of() : judge(documents);
    for (String name : documents.keySet()) {
      if (!output.contains(fileOf(name) + " validates")) {
        problems.put(name, String.join("\n", about(fileOf(name), output)));
      }
    }
    return problems;
  }

  /** The documents that are valid. */
  public Map<String, String> valid(Map<String, String> documents) {
    Map<String, String> invalid = invalid(documents);
    return documents.entrySet().stream()
        .filter(document -> !invalid.containsKey(document.getKey()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Path fileOf(String name) {
    return scratch.resolve(name.replace('/', '+'));
  }

  private static List<String> about(Path file, List<String> output) {
    return output.stream().filter(line -> line.startsWith(file + ":")).toList();
  }

  private List<String> judge(Map<String, String> documents) {
    List<String> command =
        new ArrayList<>(List.of("xmllint", "--noout", "--relaxng", schema.toString()));
    documents.forEach((name, xml) -> command.add(write(fileOf(name), xml).toString()));
    Path output = scratch.resolve("output");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int status = process.waitFor();
      if (!JUDGED.contains(status)) {
        throw new AssertionError("xmllint ended with " + status + ": " + Files.readString(output));
      }
      return Files.readAllLines(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while xmllint was running", e);
    }
  }

  private static Path write(Path file, String xml) {
    try {
      return Files.writeString(file, xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
