package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files of one host during one probe. Each file is read once and kept, so that two readers see
 * the same content; an absent file is simply absent; anything else that goes wrong becomes a {@link
 * Problem}. Files are named as the host names them, {@code /sys/...}, whatever the root.
 */
final class KernelFiles {

  /** More than any file of /sys, and than any of /proc that is read as a whole. */
  private static final int MOST_BYTES = 1 << 20;

  /** Several CPUs' worth of /proc/cpuinfo, whose first CPU is enough. */
  private static final int HEAD_BYTES = 1 << 16;

  private final FileTree tree;
  private final List<Problem> problems;
  private final Map<String, Optional<String>> texts = new HashMap<>();

  KernelFiles(Path root) {
    this(new DiskStore(root));
  }

  KernelFiles(FileStore store) {
    problems = new ArrayList<>();
    tree = new FileTree(store, this::problem);
  }

  /** The fact that a file states; absent if the file is, or if the parser refuses its content. */
  <T> Fact<T> fact(String file, Function<String, T> parser) {
    return new Fact<>(text(file).flatMap(text -> parse(file, text, parser)), file);
  }

  /** Parses a text from this file, noting a problem if the parser refuses it. */
  <T> Optional<T> parse(String file, String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException | ArithmeticException e) {
      problem(file, Excerpt.of(text) + " cannot be read: " + Excerpt.plain(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The file's content without the line break at its end. */
  Optional<String> text(String file) {
    Optional<String> known = texts.get(file);
    if (known == null) {
      known = tree.content(file, MOST_BYTES).flatMap(text -> whole(file, text));
      texts.put(file, known);
    }
    return known;
  }

  /** The first lines of a file that may be long and is read by one reader only. */
  Optional<String> head(String file) {
    return tree.content(file, HEAD_BYTES)
        .flatMap(
            text ->
                text.length() > HEAD_BYTES
                    ? Optional.of(text.substring(0, text.lastIndexOf('\n') + 1))
                    : whole(file, text));
  }

  /** The file's lines; none if it is absent. */
  List<String> lines(String file) {
    return text(file).map(text -> text.lines().toList()).orElse(List.of());
  }

  /** Names in a directory in their natural order; none if it is absent. */
  NavigableSet<String> names(String directory) {
    return tree.names(directory);
  }

  /** What the names in a directory stand for; absent if there is no such directory. */
  <T> Fact<T> listed(String directory, Function<NavigableSet<String>, T> view) {
    return isDirectory(directory)
        ? Fact.known(view.apply(names(directory)), directory)
        : Fact.absent(directory);
  }

  boolean isDirectory(String directory) {
    return tree.real(directory).isPresent();
  }

  /** Whether there is anything of that name, a dangling link included. */
  boolean exists(String file) {
    return tree.exists(file);
  }

  /** Whether /dev is visible as a whole; captures may hold a part of it. */
  boolean showsDevices() {
    return exists("/dev/null");
  }

  /** Whether this program may read and write it. */
  boolean isUsable(String device) {
    return tree.isUsable(device);
  }

  /** The last name that a link points to, such as the driver of a device; works when it dangles. */
  Fact<String> linkName(String link) {
    return new Fact<>(tree.linkName(link), link);
  }

  /** Where a directory really is, as the host names it; a device's place in the tree of devices. */
  Optional<String> realName(String directory) {
    return tree.real(directory);
  }

  void problem(String file, String message) {
    problems.add(new Problem(file, message));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private Optional<String> whole(String file, String text) {
    if (text.isEmpty()) {
      problem(file, "is empty");
      return Optional.empty();
    }
    if (text.length() > MOST_BYTES) {
      problem(file, "is longer than " + MOST_BYTES + " bytes");
      return Optional.empty();
    }
    // Some old kernels end node lists with a NUL.
    String ended = text.endsWith("\n\0") ? text.substring(0, text.length() - 1) : text;
    if (!ended.endsWith("\n")) {
      problem(file, Excerpt.of(text) + " does not end with a line break; it may be cut short");
      return Optional.of(ended);
    }
    return Optional.of(ended.substring(0, ended.length() - 1));
  }
}
