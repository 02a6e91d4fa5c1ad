package io.github.kvmtune.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole run of hwloc's lstopo on the files that {@link ProbeBenchmark} reads; needs
 * lstopo-no-graphics.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class LstopoBenchmark {

  private final CapturedHost host = new CapturedHost();

  @Benchmark
  public int lstopo() throws IOException {
    ProcessBuilder lstopo = new ProcessBuilder("lstopo-no-graphics", "--of", "console", "-");
    lstopo.environment().put("HWLOC_FSROOT", host.root().toString());
    lstopo.redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT);
    int status = Processes.exitStatus(lstopo.start());
    if (status != 0) {
      throw new IOException("lstopo-no-graphics ended with status " + status);
    }
    return status;
  }

  @TearDown
  public void remove() {
    host.close();
  }
}
