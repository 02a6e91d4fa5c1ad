package io.github.kvmtune.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of the host, run to its end.
 *
 * <pre>{@code
 * Command.of("virt-xml-validate", file.toString(), "domain").run();
 * }</pre>
 */
record Command(List<String> words) {

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  /**
   * {@code virsh} on the system's libvirt, so that a test can see what kvmtune did by another way.
   */
  static Command virsh(String... words) {
    return virshOn(LibvirtCondition.URI, words);
  }

  /** {@code virsh} on another libvirt; {@code test:///default} runs within virsh's own process. */
  static Command virshOn(String uri, String... words) {
    Stream<String> virsh = Stream.of("virsh", "--quiet", "--connect", uri);
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
    return result().exit == 0;
  }

  /** What it said if it failed, standard error included; empty if it ended with 0. */
  Optional<String> failure() {
    Result result = result();
    return result.exit == 0 ? Optional.empty() : Optional.of(result.output);
  }

  private Result result() {
    // A hung libvirtd must fail a test, not stop the build; reading its output would wait for ever.
    Stream<String> limited = Stream.concat(Stream.of("timeout", "120"), words.stream());
    try {
      Process process = new ProcessBuilder(limited.toList()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + words, e);
    }
  }

  private record Result(int exit, String output) {}
}
