package io.github.kvmtune.samples.cli;

import io.github.kvmtune.advice.AdviceFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A directory that advice is written to. Files that we did not write are never touched. */
record AdviceDirectory(Path directory) {

  /** {@code systemd/system/NAME} is the deepest. */
  private static final int DEPTH = 3;

  /**
   * Writes these files and removes those of an earlier run that are no longer advised.
   *
   * @throws FailedException if a file of somebody else is in the way, or nothing can be written
   */
  void write(Map<String, String> files) {
    try {
      refuseForeign(files.keySet());
      removeEarlier();
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new FailedException(
          "the advice cannot be written to " + directory + ": " + IoReason.of(e));
    }
  }

  private void refuseForeign(Set<String> names) throws IOException {
    if (Files.isDirectory(directory) && Files.isSameFile(directory, Path.of("/etc"))) {
      throw new FailedException(
          "kvmtune never changes a host, and files in /etc would; name a directory for review");
    }
    List<String> foreign = new ArrayList<>();
    for (String name : names) {
      Path path = directory.resolve(name);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isOurs(path)) {
        foreign.add(path.toString());
      }
    }
    if (!foreign.isEmpty()) {
      throw new FailedException(
          "not written by kvmtune, and left alone: "
              + String.join(", ", foreign)
              + "; move them away or name another directory");
    }
  }

  private void removeEarlier() throws IOException {
    for (Path file : earlier()) {
      if (isOurs(file)) {
        Files.delete(file);
      }
    }
  }

  private List<Path> earlier() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory, DEPTH)) {
      return files
          .filter(file -> AdviceFiles.isPath(directory.relativize(file).toString()))
          .collect(Collectors.toList());
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      return AdviceFiles.isOurs(Files.readString(file));
    } catch (CharacterCodingException e) { // not text, so not ours
      return false;
    }
  }
}
