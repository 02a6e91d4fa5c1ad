package io.github.kvmtune.host.linux;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Finds files below a root without ever leaving it. Each directory is resolved once; what a link
 * leads out of the root to is treated as absent, and reported.
 */
final class DirectoryTree {

  /** No directory that matters here comes near this. */
  private static final int MOST_NAMES = 100_000;

  private final Path root;
  private final BiConsumer<String, String> problems;
  private final Map<String, Optional<Path>> directories = new HashMap<>();
  private final Map<String, NavigableSet<String>> listings = new HashMap<>();

  DirectoryTree(Path root, BiConsumer<String, String> problems) {
    this.root = realRoot(root);
    this.problems = problems;
  }

  private static Path realRoot(Path root) {
    try {
      return root.toRealPath();
    } catch (IOException e) {
      return root.toAbsolutePath().normalize();
    }
  }

  /** Where the regular file is, links followed; empty if it is none or not below the root. */
  Optional<Path> file(String file) throws IOException {
    Optional<Path> directory = real(parent(file));
    if (directory.isEmpty()) {
      return Optional.empty();
    }
    Path path = directory.get().resolve(name(file));
    BasicFileAttributes kind = kind(path);
    if (kind.isSymbolicLink()) {
      Optional<Path> target = inside(file, path);
      return target.isPresent() ? regular(file, target.get(), kind(target.get())) : target;
    }
    return regular(file, path, kind);
  }

  private static BasicFileAttributes kind(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** Anything else than a file, such as a pipe, might never end. */
  private Optional<Path> regular(String file, Path path, BasicFileAttributes kind) {
    if (kind.isRegularFile()) {
      return Optional.of(path);
    }
    problems.accept(file, "is not a file");
    return Optional.empty();
  }

  /** The directory itself, links followed. */
  Optional<Path> real(String directory) {
    Optional<Path> known = directories.get(directory);
    if (known == null) {
      known = resolve(directory);
      directories.put(directory, known);
    }
    return known;
  }

  private Optional<Path> resolve(String directory) {
    if (directory.equals("/")) {
      return Optional.of(root);
    }
    Optional<Path> parent = real(parent(directory));
    try {
      return parent.isEmpty() ? parent : child(directory, parent.get());
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    } catch (IOException e) {
      problems.accept(directory, "cannot be opened: " + Excerpt.plain(reason(e)));
      return Optional.empty();
    }
  }

  /** Asks the file system about the last name only, the parent being resolved already. */
  private Optional<Path> child(String directory, Path parent) throws IOException {
    Path path = parent.resolve(name(directory));
    BasicFileAttributes kind = kind(path);
    return kind.isSymbolicLink()
        ? inside(directory, path).filter(Files::isDirectory)
        : Optional.of(path).filter(real -> kind.isDirectory());
  }

  private Optional<Path> inside(String file, Path path) throws IOException {
    Path real = path.toRealPath();
    if (real.startsWith(root)) {
      return Optional.of(real);
    }
    problems.accept(file, "is a link that leads out of the captured tree; not followed");
    return Optional.empty();
  }

  NavigableSet<String> names(String directory) {
    NavigableSet<String> known = listings.get(directory);
    if (known == null) {
      known = Collections.unmodifiableNavigableSet(list(directory));
      listings.put(directory, known);
    }
    return known;
  }

  private NavigableSet<String> list(String directory) {
    NavigableSet<String> names = new TreeSet<>();
    Optional<Path> real = real(directory);
    if (real.isEmpty()) {
      return names;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(real.get())) {
      for (Path entry : entries) {
        if (names.size() >= MOST_NAMES) {
          problems.accept(directory, "holds more than " + MOST_NAMES + " names; the rest is left");
          break;
        }
        names.add(entry.getFileName().toString());
      }
    } catch (IOException | DirectoryIteratorException e) {
      problems.accept(directory, "cannot be listed: " + Excerpt.plain(reason(e)));
    }
    return names;
  }

  boolean exists(String file) {
    return real(parent(file))
        .map(directory -> directory.resolve(name(file)))
        .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .isPresent();
  }

  boolean isUsable(String device) {
    return real(parent(device))
        .map(directory -> directory.resolve(name(device)))
        .filter(path -> Files.isReadable(path) && Files.isWritable(path))
        .isPresent();
  }

  /** The last name of what a link points to, whether that exists or not. */
  Optional<String> linkName(String link) {
    Optional<Path> path =
        real(parent(link))
            .map(directory -> directory.resolve(name(link)))
            .filter(Files::isSymbolicLink);
    try {
      return path.isEmpty()
          ? Optional.empty()
          : Optional.ofNullable(Files.readSymbolicLink(path.get()).getFileName())
              .map(Path::toString);
    } catch (IOException e) {
      problems.accept(link, "is a link that cannot be read: " + Excerpt.plain(reason(e)));
      return Optional.empty();
    }
  }

  Optional<String> realName(String directory) {
    return real(directory).map(path -> "/" + root.relativize(path));
  }

  private static String reason(Exception e) {
    return e instanceof FileSystemException failure && failure.getReason() != null
        ? failure.getReason()
        : e.getClass().getSimpleName();
  }

  private static String parent(String file) {
    return file.substring(0, Math.max(1, file.lastIndexOf('/')));
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
