package io.github.kvmtune.benchmarks.nova;

import io.github.kvmtune.benchmarks.HostShape;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Guests that want several whole nodes where only one is free: nova tries the nodes in every order.
 */
final class RefusalTable {

  private static final HostShape WIDE = new HostShape(16, 16, 2, 512);
  private static final int WIDEST_FOR_NOVA = 5;
  private static final int ROUNDS_OF_NOVA = 3;

  private static final HostShape VAST = new HostShape(64, 16, 2, 512);
  private static final int VAST_NODES = 8;

  /** Enough for our code to be compiled. */
  private static final int ROUNDS = 500;

  private final NovaProcess nova;

  RefusalTable(NovaProcess nova) {
    this.nova = nova;
  }

  void print() throws IOException {
    System.out.println("| refused, fastest in ms | nova | ours | ours, with the reason in words |");
    System.out.println("|---|---|---|---|");
    OurFit ours = new OurFit(WIDE);
    for (int nodes = 2; nodes <= WIDEST_FOR_NOVA; nodes++) {
      print(nodes, WIDE, "%.2f".formatted(theirs(nodes)), ours);
    }
    print(VAST_NODES, VAST, "not tried", new OurFit(VAST));
  }

  private double theirs(int nodes) throws IOException {
    Attempt[] attempts = new Attempt[ROUNDS_OF_NOVA];
    for (int round = 0; round < ROUNDS_OF_NOVA; round++) {
      attempts[round] = nova.wide(WIDE, nodes);
    }
    return fastest(ROUNDS_OF_NOVA, round -> attempts[round]);
  }

  private static void print(int nodes, HostShape shape, String theirs, OurFit ours) {
    System.out.printf(
        "| %d of %d nodes | %s | %.2f | %.2f |%n",
        nodes,
        shape.nodes(),
        theirs,
        fastest(ROUNDS, round -> ours.decide(nodes)),
        fastest(ROUNDS, round -> ours.refuse(nodes)));
  }

  private static double fastest(int rounds, IntFunction<Attempt> attempt) {
    List<Attempt> attempts = IntStream.range(0, rounds).mapToObj(attempt).toList();
    attempts.forEach(RefusalTable::mustBeRefused);
    return attempts.stream().mapToLong(Attempt::nanos).min().orElseThrow() / 1e6;
  }

  private static void mustBeRefused(Attempt attempt) {
    if (attempt.pins().isPresent()) {
      throw new IllegalStateException(
          "a guest that does not fit was placed on " + attempt.pins().get());
    }
  }
}
