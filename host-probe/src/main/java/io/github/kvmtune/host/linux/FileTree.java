package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.linux.FileStore.Kind;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Finds files in a store by following links without ever leaving it. Each directory is resolved and
 * listed once; a link that leads out counts as absent, and is reported.
 */
final class FileTree {

  /** No directory that matters here comes near this. */
  private static final int MOST_NAMES = 100_000;

  /** What Linux allows. */
  private static final int MOST_LINKS = 40;

  private final FileStore store;
  private final BiConsumer<String, String> problems;
  private final Map<String, Optional<String>> directories = new HashMap<>();
  private final Map<String, NavigableSet<String>> listings = new HashMap<>();
  private final Map<String, String> contents = new HashMap<>();

  FileTree(FileStore store, BiConsumer<String, String> problems) {
    this.store = store;
    this.problems = problems;
    directories.put("/", Optional.of("/"));
  }

  /** The regular file's content; empty if it is none, absent, or not to be reached. */
  Optional<String> content(String file, int most) {
    try {
      Optional<String> path = file(file);
      return path.isEmpty() ? Optional.empty() : Optional.of(contentAt(path.get(), most));
    } catch (IOException e) {
      problems.accept(file, "cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Several links may lead to one file, which is read once. */
  private String contentAt(String path, int most) throws IOException {
    String known = contents.get(path);
    if (known == null) {
      known = store.content(path, most);
      contents.put(path, known);
    }
    return known;
  }

  private Optional<String> file(String file) throws IOException {
    Optional<String> directory = real(parent(file));
    if (directory.isEmpty()) {
      return Optional.empty();
    }
    String path = child(directory.get(), name(file));
    Kind kind = kind(path);
    return kind == Kind.LINK ? linked(file, path) : regular(file, path, kind);
  }

  private Optional<String> linked(String file, String link) throws IOException {
    Optional<String> target = follow(file, link);
    if (target.isEmpty()) {
      return target;
    }
    Kind kind = kind(target.get());
    if (kind == Kind.ABSENT) {
      problems.accept(file, "is a link to nowhere");
    }
    return regular(file, target.get(), kind);
  }

  private Optional<String> regular(String file, String path, Kind kind) {
    if (kind == Kind.FILE) {
      return Optional.of(path);
    }
    if (kind != Kind.ABSENT) {
      problems.accept(file, "is not a file");
    }
    return Optional.empty();
  }

  /** Asks the store only if no listing tells that the name is not there. */
  private Kind kind(String path) throws IOException {
    NavigableSet<String> siblings = listings.get(parent(path));
    return siblings != null && !siblings.contains(name(path)) ? Kind.ABSENT : store.kind(path);
  }

  /** Where the directory itself is, links followed. */
  Optional<String> real(String directory) {
    Optional<String> known = directories.get(directory);
    if (known == null) {
      known = resolve(directory);
      directories.put(directory, known);
    }
    return known;
  }

  private Optional<String> resolve(String directory) {
    Optional<String> parent = real(parent(directory));
    try {
      return parent.isEmpty() ? parent : directory(directory, child(parent.get(), name(directory)));
    } catch (IOException e) {
      problems.accept(directory, "cannot be opened: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<String> directory(String asked, String path) throws IOException {
    Kind kind = kind(path);
    if (kind == Kind.LINK) {
      Optional<String> target = follow(asked, path);
      return target.isPresent() && kind(target.get()) == Kind.DIRECTORY ? target : Optional.empty();
    }
    return kind == Kind.DIRECTORY ? Optional.of(path) : Optional.empty();
  }

  private Optional<String> follow(String asked, String link) throws IOException {
    try {
      return Optional.of(new LinkWalk(store, this::kind, MOST_LINKS).follow(link));
    } catch (LinkWalk.LeadsOutException e) {
      problems.accept(asked, e.getMessage());
      return Optional.empty();
    }
  }

  NavigableSet<String> names(String directory) {
    Optional<String> real = real(directory);
    return real.isEmpty() ? Collections.emptyNavigableSet() : listing(directory, real.get());
  }

  private NavigableSet<String> listing(String asked, String real) {
    NavigableSet<String> known = listings.get(real);
    if (known == null) {
      known = Collections.unmodifiableNavigableSet(list(asked, real));
      listings.put(real, known);
    }
    return known;
  }

  private NavigableSet<String> list(String asked, String real) {
    try {
      List<String> names = store.names(real);
      if (names.size() > MOST_NAMES) {
        problems.accept(asked, "holds more than " + MOST_NAMES + " names; none is read");
        return Collections.emptyNavigableSet();
      }
      return new TreeSet<>(names);
    } catch (IOException e) {
      problems.accept(asked, "cannot be listed: " + e.getMessage());
      return Collections.emptyNavigableSet();
    }
  }

  boolean exists(String file) {
    try {
      Optional<String> directory = real(parent(file));
      return directory.isPresent() && kind(child(directory.get(), name(file))) != Kind.ABSENT;
    } catch (IOException e) {
      // Whatever it is that cannot be looked at, it is there.
      return true;
    }
  }

  boolean isUsable(String device) {
    return real(parent(device))
        .filter(path -> store.isUsable(child(path, name(device))))
        .isPresent();
  }

  /** The last name of what a link points to, whether that exists or not. */
  Optional<String> linkName(String link) {
    try {
      Optional<String> path = real(parent(link)).map(directory -> child(directory, name(link)));
      return path.isPresent() && kind(path.get()) == Kind.LINK
          ? Optional.of(name(store.target(path.get())))
          : Optional.empty();
    } catch (IOException e) {
      problems.accept(link, "is a link that cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static String child(String directory, String name) {
    return directory.length() == 1 ? "/" + name : directory + "/" + name;
  }

  private static String parent(String file) {
    return file.substring(0, Math.max(1, file.lastIndexOf('/')));
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
