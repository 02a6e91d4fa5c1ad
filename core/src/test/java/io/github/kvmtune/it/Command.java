package io.github.kvmtune.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of the host, run to its end.
 *
 * <pre>{@code
 * Command.of("virt-xml-validate", file.toString(), "domain").run();
 * }</pre>
 */
record Command(List<String> words) {

  private static final long LIMIT_SECONDS = 120;

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  /**
   * {@code virsh} on the system's libvirt, so that a test can see what kvmtune did by another way.
   */
  static Command virsh(String... words) {
    Stream<String> virsh = Stream.of("virsh", "--quiet", "--connect", LibvirtCondition.URI);
    return new Command(Stream.concat(virsh, Stream.of(words)).toList());
  }

  /**
   * Its output, standard error included.
   *
   * @throws AssertionError if it fails, quoting what it said
   */
  String run() {
    Result result = result();
    if (result.exit != 0) {
      throw new AssertionError(
          "%s ended with %d:%n%s".formatted(String.join(" ", words), result.exit, result.output));
    }
    return result.output;
  }

  /** Whether it ended with 0; also false if there is no such program. */
  boolean succeeds() {
    try {
      return result().exit == 0;
    } catch (UncheckedIOException notInstalled) {
      return false;
    }
  }

  private Result result() {
    try {
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(exitOf(process), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int exitOf(Process process) {
    try {
      if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new AssertionError(words + " did not end within " + LIMIT_SECONDS + " s");
  }

  private record Result(int exit, String output) {}
}
