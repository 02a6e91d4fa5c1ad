package io.github.kvmtune.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Go's libvirtxml on the same documents: one operation is one pass of a Go program that waits for
 * an order on a pipe, which costs it next to nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class GoBenchmark {

  private @Nullable Unpacked scratch;
  private @Nullable Process program;

  @SuppressWarnings("NullAway.Init")
  private BufferedWriter orders;

  @SuppressWarnings("NullAway.Init")
  private BufferedReader answers;

  @Setup
  public void start() throws IOException {
    Unpacked place = new Unpacked(Files.createTempDirectory("kvmtune-benchmarks"));
    scratch = place;
    Path documents = Files.createDirectory(place.directory().resolve("documents"));
    List<byte[]> all = DomainDocuments.load();
    for (int i = 0; i < all.size(); i++) {
      Files.write(documents.resolve("%04d.xml".formatted(i)), all.get(i));
    }
    Path built = GoToolchain.build(place.directory());
    Process started =
        new ProcessBuilder(built.toString(), documents.toString())
            .redirectError(Redirect.INHERIT)
            .start();
    program = started;
    orders = started.outputWriter(StandardCharsets.UTF_8);
    answers = started.inputReader(StandardCharsets.UTF_8);
  }

  @Benchmark
  public int read() throws IOException {
    return pass("read");
  }

  @Benchmark
  public int write() throws IOException {
    return pass("write");
  }

  @Benchmark
  public int roundTrip() throws IOException {
    return pass("roundtrip");
  }

  private int pass(String order) throws IOException {
    orders.write(order);
    orders.newLine();
    orders.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the Go program ended; its own output says why");
    }
    return Integer.parseInt(answer);
  }

  @TearDown
  public void stop() throws IOException {
    if (program != null) {
      orders.close(); // it ends with its input
      Processes.exitStatus(program);
    }
    if (scratch != null) {
      scratch.close();
    }
  }
}
