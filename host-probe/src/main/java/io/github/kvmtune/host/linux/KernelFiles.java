package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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

  /** More than any file of /sys, and enough of /proc. */
  private static final int MOST_BYTES = 1 << 20;

  private final DirectoryTree tree;
  private final List<Problem> problems;
  private final Map<String, Optional<String>> texts = new HashMap<>();

  KernelFiles(Path root) {
    problems = new ArrayList<>();
    tree = new DirectoryTree(root, this::problem);
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
      known = read(file);
      texts.put(file, known);
    }
    return known;
  }

  /** The file's lines; none if it is absent. */
  List<String> lines(String file) {
    return text(file).map(text -> text.lines().toList()).orElse(List.of());
  }

  /** Names in a directory in their natural order; none if it is absent. */
  NavigableSet<String> names(String directory) {
    return tree.names(directory);
  }

  boolean isDirectory(String directory) {
    return tree.real(directory).isPresent();
  }

  /** Whether there is anything of that name, a dangling link included. */
  boolean exists(String file) {
    return tree.exists(file);
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
    return tree.realName(directory);
  }

  void problem(String file, String message) {
    problems.add(new Problem(file, message));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private Optional<String> read(String file) {
    try {
      Optional<Path> path = tree.file(file);
      return path.isEmpty() ? Optional.empty() : content(file, path.get());
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (AccessDeniedException e) {
      problem(file, "cannot be read: permission denied");
    } catch (IOException e) {
      problem(file, "cannot be read: " + Excerpt.plain(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<String> content(String file, Path path) throws IOException {
    BasicFileAttributes kind =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!kind.isRegularFile()) {
      problem(file, "is not a file");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES);
      return whole(file, new String(bytes, StandardCharsets.ISO_8859_1), bytes.length);
    }
  }

  private Optional<String> whole(String file, String text, int length) {
    if (length == 0) {
      problem(file, "is empty");
      return Optional.empty();
    }
    // Some old kernels end node lists with a NUL.
    String ended = text.endsWith("\n\0") ? text.substring(0, text.length() - 1) : text;
    if (length == MOST_BYTES) {
      return Optional.of(ended.substring(0, Math.max(0, ended.lastIndexOf('\n'))));
    }
    if (ended.length() == length && !ended.endsWith("\n")) {
      problem(file, Excerpt.of(text) + " does not end with a line break; it may be cut short");
    }
    return Optional.of(ended.endsWith("\n") ? ended.substring(0, ended.length() - 1) : ended);
  }
}
