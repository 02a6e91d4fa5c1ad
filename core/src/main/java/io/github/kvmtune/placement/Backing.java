package io.github.kvmtune.placement;

import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to make up a piece of guest memory.
 *
 * @param memory its size, whole pages of it
 * @param pageSize the size of huge pages; normal pages if empty
 */
record Backing(ByteSize memory, Optional<ByteSize> pageSize) {

  /** A guest with fewer pages than this gains nothing from still larger ones. */
  private static final int FEWEST_PAGES = 4;

  /** Rounding up to whole pages may add one in so many. */
  private static final int FEWEST_PAGES_TO_ROUND = 64;

  /**
   * The ways to back this much memory with huge pages, best first: sizes that divide it, largest
   * first, then sizes it must be rounded up to, least addition first.
   */
  static List<Backing> huge(ByteSize memory, List<ByteSize> sizes) {
    List<Backing> exact = new ArrayList<>();
    List<Backing> rounded = new ArrayList<>();
    for (ByteSize size : sizes) {
      long pages = memory.dividedBy(size);
      if (memory.isMultipleOf(size) && pages >= FEWEST_PAGES) {
        exact.add(new Backing(memory, Optional.of(size)));
      } else if (!memory.isMultipleOf(size) && pages >= FEWEST_PAGES_TO_ROUND) {
        rounded.add(0, new Backing(memory.roundedUpTo(size), Optional.of(size)));
      }
    }
    exact.addAll(rounded);
    return exact;
  }

  static Backing normal(ByteSize memory) {
    return new Backing(memory, Optional.empty());
  }
}
