package io.github.kvmtune.it;

import io.github.kvmtune.value.ByteSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What one guest of a test leaves on the host: its domain and its files. Closing it removes both,
 * whatever became of the test, so it belongs into a try-with-resources.
 *
 * <pre>{@code
 * try (GuestScratch scratch = GuestScratch.forDomain("kvmtune-it-shared")) {
 *   Path disk = scratch.disk("root.qcow2", "qcow2", ByteSize.gib(1));
 *   // define and start the domain of that name
 *   GuestReport report = scratch.console().awaitReport(Duration.ofMinutes(2));
 * }
 * }</pre>
 */
final class GuestScratch implements AutoCloseable {

  // Not a temporary directory of the test's own: QEMU's unprivileged user must get into it.
  static final Path BASE = Path.of("/var/lib/libvirt/images");

  private final String domain;
  private final Path directory;

  private GuestScratch(String domain) {
    this.domain = domain;
    this.directory = BASE.resolve(domain);
  }

  /** A fresh start for a domain of this name: what an interrupted run left is removed. */
  static GuestScratch forDomain(String name) {
    GuestScratch scratch = new GuestScratch(name);
    scratch.close();
    try {
      Files.createDirectory(scratch.directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scratch;
  }

  String domain() {
    return domain;
  }

  /** A new, empty disk in one of {@code qemu-img}'s formats. */
  Path disk(String name, String format, ByteSize size) {
    Path file = directory.resolve(name);
    String bytes = Long.toString(size.bytes());
    Command.of("qemu-img", "create", "-q", "-f", format, file.toString(), bytes).run();
    return file;
  }

  /** Reads {@link #consoleLog()}. */
  GuestConsole console() {
    return new GuestConsole(consoleLog());
  }

  /** For the domain's serial port to write to. */
  Path consoleLog() {
    return directory.resolve("console.log");
  }

  /**
   * @throws AssertionError if the domain cannot be removed
   */
  @Override
  public void close() {
    boolean stopped = Command.virsh("destroy", domain).succeeds();
    boolean undefined = Command.virsh("undefine", "--nvram", domain).succeeds();
    // Either fails for a domain that did not run or does not exist; what counts is that none is
    // left.
    if (Command.virsh("dominfo", domain).succeeds()) {
      throw new AssertionError(
          "domain %s is still there (stopped: %s, undefined: %s)"
              .formatted(domain, stopped, undefined));
    }
    deleteFiles();
  }

  private void deleteFiles() {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
