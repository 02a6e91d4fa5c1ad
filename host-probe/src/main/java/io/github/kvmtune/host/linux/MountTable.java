package io.github.kvmtune.host.linux;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is mounted, from {@code /proc/mounts}. */
final class MountTable {

  static final String FILE = "/proc/mounts";

  private final List<Mount> mounts;
  private final boolean known;

  MountTable(KernelFiles files) {
    known = files.text(FILE).isPresent();
    mounts = files.lines(FILE).stream().flatMap(line -> mount(line, files).stream()).toList();
  }

  /** One line of the table. */
  record Mount(String path, String type, List<String> options) {

    /** The value of an option such as {@code pagesize=2M}. */
    Optional<String> option(String name) {
      return options.stream()
          .filter(option -> option.startsWith(name + "="))
          .map(option -> option.substring(name.length() + 1))
          .findFirst();
    }
  }

  boolean isKnown() {
    return known;
  }

  Stream<Mount> ofType(String type) {
    return mounts.stream().filter(mount -> mount.type().equals(type));
  }

  private static Optional<Mount> mount(String line, KernelFiles files) {
    String[] fields = line.split(" ", -1);
    if (fields.length < 4 || !fields[1].startsWith("/")) {
      files.problem(FILE, Excerpt.of(line) + " is not a line of a mount table");
      return Optional.empty();
    }
    return Optional.of(
        new Mount(unescaped(fields[1]), fields[2], List.of(fields[3].split(",", -1))));
  }

  // The kernel writes blanks within a path as \040.
  private static String unescaped(String path) {
    return path.replace("\\040", " ");
  }
}
