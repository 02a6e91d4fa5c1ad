package io.github.kvmtune.benchmarks.nova;

import java.io.IOException;
import java.util.Optional;

/**
 * Places dedicated guests on invented hosts with nova's code and with ours in turn, and prints what
 * became of them and how long it took.
 *
 * <pre>{@code
 * java -jar benchmarks.jar nova
 * }</pre>
 */
public final class NovaComparison {

  private NovaComparison() {}

  /**
   * @throws IllegalStateException if we place fewer vCPUs than nova on any host
   */
  public static void main(String... args) throws IOException {
    Optional<String> missing = NovaProcess.missing();
    if (missing.isPresent()) {
      System.out.println("SKIPPED: placement is not compared with nova's: " + missing.get());
      return;
    }
    try (NovaProcess nova = new NovaProcess()) {
      new FillTable(nova).print();
      System.out.println();
      new RefusalTable(nova).print();
    }
  }
}
