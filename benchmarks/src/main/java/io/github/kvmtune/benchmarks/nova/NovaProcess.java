package io.github.kvmtune.benchmarks.nova;

import io.github.kvmtune.benchmarks.HostShape;
import io.github.kvmtune.benchmarks.Processes;
import io.github.kvmtune.host.Host;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Nova's own fitting code, in a Python process that is told on a pipe what to place. */
final class NovaProcess implements AutoCloseable {

  /** Debian's, which finds Debian's python3-nova. */
  private static final String PYTHON = System.getProperty("kvmtune.python", "/usr/bin/python3");

  private final Path program;
  private final Process process;
  private final BufferedWriter orders;
  private final BufferedReader answers;

  NovaProcess() throws IOException {
    program = Files.createTempFile("nova_fit", ".py");
    Files.write(program, source());
    process =
        new ProcessBuilder(PYTHON, program.toString()).redirectError(Redirect.INHERIT).start();
    orders = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  private static byte[] source() throws IOException {
    try (InputStream in = NovaProcess.class.getResourceAsStream("/python/nova_fit.py")) {
      return Objects.requireNonNull(in, "nova_fit.py is not in the jar").readAllBytes();
    }
  }

  /** Why nova cannot be measured; empty if it can. */
  static Optional<String> missing() {
    try {
      Process check =
          new ProcessBuilder(PYTHON, "-c", "import nova.virt.hardware")
              .redirectError(Redirect.DISCARD)
              .start();
      return Processes.exitStatus(check) == 0
          ? Optional.empty()
          : Optional.of(
              PYTHON
                  + " has no module nova; install python3-nova, or name another Python with"
                  + " -Dkvmtune.python=PROGRAM");
    } catch (IOException e) {
      return Optional.of("no " + PYTHON + "; name a Python with -Dkvmtune.python=PROGRAM");
    }
  }

  /** The vCPUs of so many guests, drawn at random by Python's generator. */
  List<Integer> stream(int seed, int count) throws IOException {
    return numbers(ask("stream %d %d".formatted(seed, count)).get(0)).map(Long::intValue).toList();
  }

  /**
   * @param host where it places them, for what is to be known of the placements
   */
  Filling fill(HostShape shape, Host host, int seed, int mostMisses) throws IOException {
    List<String> lines = ask("fill %s %d %d".formatted(arguments(shape), seed, mostMisses));
    return new Filling(host, lines.stream().map(NovaProcess::attempt).toList());
  }

  /** A guest that wants so many whole nodes, where two CPUs of all nodes but one are taken. */
  Attempt wide(HostShape shape, int cells) throws IOException {
    return attempt(ask("wide %s %d".formatted(arguments(shape), cells)).get(0));
  }

  private static String arguments(HostShape shape) {
    return "%d %d %d %d".formatted(shape.nodes(), shape.cores(), shape.threads(), shape.gib());
  }

  private static Attempt attempt(String line) {
    List<Long> numbers = numbers(line).toList();
    List<Integer> pins = numbers.stream().skip(1).map(Long::intValue).toList();
    return new Attempt(
        line.startsWith("placed") ? Optional.of(pins) : Optional.empty(), numbers.get(0));
  }

  private static Stream<Long> numbers(String line) {
    return Stream.of(line.split(" ", -1)).skip(1).map(Long::parseLong);
  }

  private List<String> ask(String order) throws IOException {
    orders.write(order);
    orders.newLine();
    orders.flush();
    List<String> lines = new ArrayList<>();
    for (String line = answers.readLine(); !"end".equals(line); line = answers.readLine()) {
      if (line == null) {
        throw new IOException("the Python program ended; its own output says why");
      }
      lines.add(line);
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    orders.close(); // it ends with its input
    Processes.exitStatus(process);
    Files.delete(program);
  }
}
