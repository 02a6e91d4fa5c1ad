package io.github.kvmtune.host.invented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that looks like a host's root, being written file by file.
 *
 * <pre>{@code
 * HostTree tree = InventedHosts.intelTwoNodes(directory)
 *     .file("/sys/module/kvm_intel/parameters/enable_apicv", "N")
 *     .without("/proc/version");
 * Host host = HostProbe.at(tree.root()).probe();
 * }</pre>
 */
public final class HostTree {

  private final Path root;

  private HostTree(Path root) {
    this.root = root;
  }

  public static HostTree in(Path root) {
    return new HostTree(root);
  }

  public Path root() {
    return root;
  }

  /** Writes a file with a line break at its end, as the kernel does. */
  public HostTree file(String name, String content) {
    return raw(name, content + "\n");
  }

  /** Writes a file exactly so. */
  public HostTree raw(String name, String content) {
    try {
      Files.createDirectories(parent(name));
      Files.writeString(path(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public HostTree directory(String name) {
    try {
      Files.createDirectories(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A link whose target need not exist. */
  public HostTree link(String name, String target) {
    try {
      Files.createDirectories(parent(name));
      Files.deleteIfExists(path(name));
      Files.createSymbolicLink(path(name), Path.of(target));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Removes a file, or a directory with all it holds. */
  public HostTree without(String name) {
    try (Stream<Path> below = Files.walk(path(name))) {
      List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private Path path(String name) {
    return root.resolve(name.substring(1));
  }

  private Path parent(String name) {
    return root.resolve(name.substring(1, Math.max(1, name.lastIndexOf('/'))));
  }
}
