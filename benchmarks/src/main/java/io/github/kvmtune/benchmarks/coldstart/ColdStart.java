package io.github.kvmtune.benchmarks.coldstart;

import io.github.kvmtune.benchmarks.DomainDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the programs in turn, round after round, so that whatever else the machine does hits all of
 * them alike, and prints the shortest and the median wall time of each.
 */
public final class ColdStart {

  private static final int DEFAULT_ROUNDS = 20;

  private ColdStart() {}

  /**
   * @param args the number of rounds, if not 20
   */
  public static void main(String... args) throws IOException {
    int rounds = args.length == 0 ? DEFAULT_ROUNDS : Integer.parseInt(args[0]);
    Path document = Files.createTempFile("domain", ".xml");
    try {
      Files.write(document, typical(DomainDocuments.load()));
      print(times(rounds, document), rounds);
    } finally {
      Files.delete(document);
    }
  }

  /** The document of median size. */
  private static byte[] typical(List<byte[]> documents) {
    return documents.stream()
        .sorted(Comparator.comparingInt(xml -> xml.length))
        .toList()
        .get(documents.size() / 2);
  }

  private static Map<Program, List<Duration>> times(int rounds, Path document) throws IOException {
    Map<Program, List<Duration>> times = new EnumMap<>(Program.class);
    for (int round = 0; round < rounds; round++) {
      for (Program program : Program.values()) {
        times.computeIfAbsent(program, key -> new ArrayList<>()).add(program.run(document));
      }
    }
    return times;
  }

  private static void print(Map<Program, List<Duration>> times, int rounds) {
    System.out.printf("Cold start, wall time of %d interleaved runs in ms%n", rounds);
    System.out.printf("%-16s %8s %8s%n", "program", "min", "median");
    times.forEach(
        (program, all) -> {
          List<Duration> sorted = all.stream().sorted().toList();
          System.out.printf(
              "%-16s %8d %8d%n",
              program, sorted.get(0).toMillis(), sorted.get(sorted.size() / 2).toMillis());
        });
  }
}
