package io.github.kvmtune.benchmarks;

import io.github.kvmtune.benchmarks.coldstart.ColdStart;
import io.github.kvmtune.benchmarks.nova.NovaComparison;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs everything, or a part of it.
 *
 * <pre>{@code
 * java -Dkvmtune.corpus=DIR -jar benchmarks.jar              # all of it
 * java -Dkvmtune.corpus=DIR -jar benchmarks.jar Read -prof gc # JMH's own options
 * java -Dkvmtune.corpus=DIR -jar benchmarks.jar cold-start 20 # 20 rounds of processes
 * java -jar benchmarks.jar nova                               # placement beside nova's
 * }</pre>
 */
public final class Benchmarks {

  private static final String COLD_START = "cold-start";
  private static final String NOVA = "nova";

  private Benchmarks() {}

  /**
   * @throws IllegalStateException if -Dkvmtune.corpus does not name the directory of the test data
   */
  public static void main(String... args) throws IOException {
    if (args.length > 0 && args[0].equals(NOVA)) {
      NovaComparison.main();
      return;
    }
    Corpus.check();
    if (args.length > 0 && args[0].equals(COLD_START)) {
      ColdStart.main(Arrays.copyOfRange(args, 1, args.length));
    } else {
      org.openjdk.jmh.Main.main(available(args));
      if (args.length == 0) {
        ColdStart.main();
        NovaComparison.main();
      }
    }
  }

  /** What is not there is left out and named, so that the rest is measured all the same. */
  private static String[] available(String... args) {
    Optional<String> missing = GoToolchain.missing();
    if (missing.isEmpty()) {
      return args;
    }
    System.out.println("SKIPPED: Go's libvirtxml is not measured: " + missing.get());
    return Stream.concat(Stream.of(args), Stream.of("-e", GoBenchmark.class.getSimpleName()))
        .toArray(String[]::new);
  }
}
