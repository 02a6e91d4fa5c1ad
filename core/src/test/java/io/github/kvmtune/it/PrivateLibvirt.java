package io.github.kvmtune.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A libvirtd of a test's own, that can be killed without harm to anybody: it runs in a mount
 * namespace in which its state, configuration and logs are its own, and listens on a socket of its
 * own. Guests that it leaves behind are killed when it is closed.
 */
final class PrivateLibvirt implements AutoCloseable {

  /** How the names of its guests begin, and of no others. */
  static final String GUESTS = "kvmtune-it-fault";

  private static final String DAEMON =
      """
      mount --make-rprivate /
      for own in /run/libvirt /var/lib/libvirt/qemu /etc/libvirt/qemu /var/log/libvirt; do
        mkdir -p $own %1$s/state$own
        mount --bind %1$s/state$own $own
      done
      mkdir -p /run/libvirt/qemu /var/log/libvirt/qemu
      mount --bind %1$s/qemu.conf /etc/libvirt/qemu.conf
      exec libvirtd --config %1$s/libvirtd.conf --pid-file %1$s/pid
      """;

  private final Path directory;
  private Process daemon;

  private PrivateLibvirt(Path directory, Process daemon) {
    this.directory = directory;
    this.daemon = daemon;
  }

  static PrivateLibvirt start() {
    PrivateLibvirt libvirt = configured("none");
    libvirt.awaitAnswer();
    return libvirt;
  }

  /** One that lets in nobody, as it has no passwords to compare with. */
  static PrivateLibvirt refusing() {
    PrivateLibvirt libvirt = configured("sasl");
    libvirt.await("it listens", () -> Files.exists(libvirt.socket()));
    return libvirt;
  }

  private static PrivateLibvirt configured(String authentication) {
    try {
      Path directory = Files.createTempDirectory("kvmtune-libvirt");
      // No virtlogd: its socket is hidden in there as well.
      Files.writeString(
          directory.resolve("qemu.conf"),
          "user = \"root\"\ngroup = \"root\"\nsecurity_driver = \"none\"\nstdio_handler = \"file\"\n");
      Files.writeString(
          directory.resolve("libvirtd.conf"),
          "unix_sock_dir = \"%s\"\nauth_unix_rw = \"%s\"\n".formatted(directory, authentication));
      return new PrivateLibvirt(directory, launch(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(Path directory) throws IOException {
    return new ProcessBuilder("unshare", "--mount", "sh", "-c", DAEMON.formatted(directory))
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(directory.resolve("daemon.log").toFile()))
        .start();
  }

  String uri() {
    return "qemu+unix:///system?socket=" + socket();
  }

  private Path socket() {
    return directory.resolve("libvirt-sock");
  }

  /** As {@code kill -9} does it. */
  void kill() {
    daemon.destroyForcibly();
    try {
      daemon.waitFor();
      Files.deleteIfExists(directory.resolve("pid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts it again with the state that it had. */
  void restart() {
    try {
      daemon = launch(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitAnswer() {
    await("it answers", () -> virsh("version").succeeds());
  }

  private void await(String what, BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("waited 60 s until " + what + "; see " + directory);
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  Command virsh(String... words) {
    Stream<String> virsh = Stream.of("virsh", "--quiet", "--connect", uri());
    return new Command(Stream.concat(virsh, Stream.of(words)).toList());
  }

  /** How many connections of this process to it are open. */
  long clients() {
    return Command.of("ss", "--no-header", "--unix", "--processes", "state", "connected")
        .run()
        .lines()
        .filter(line -> line.contains("pid=" + ProcessHandle.current().pid() + ","))
        .count();
  }

  /** The names of all its guests, running or not. */
  List<String> guests() {
    return virsh("list", "--all", "--name").run().lines().filter(name -> !name.isBlank()).toList();
  }

  /** The QEMUs of its guests, known to it or not. */
  List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(process -> commandOf(process).contains("guest=" + GUESTS))
        .toList();
  }

  private static String commandOf(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
    } catch (IOException e) {
      return ""; // gone meanwhile
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> leftBehind = processes();
    kill();
    leftBehind.forEach(ProcessHandle::destroyForcibly);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
