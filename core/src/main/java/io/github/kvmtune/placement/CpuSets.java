package io.github.kvmtune.placement;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the one of several disjoint CPU sets that a CPU belongs to, without looking through all.
 */
final class CpuSets {

  private static final int NONE = -1;

  private final List<IdSet> sets;
  private final int[] setOf;

  CpuSets(Fact<List<IdSet>> fact, int cpuLimit) {
    sets = fact.orElse(List.of());
    setOf = new int[cpuLimit];
    Arrays.fill(setOf, NONE);
    for (int set = 0; set < sets.size(); set++) {
      int number = set;
      sets.get(set).stream().filter(cpu -> cpu < cpuLimit).forEach(cpu -> setOf[cpu] = number);
    }
  }

  boolean knows(int cpu) {
    return setOf[cpu] != NONE;
  }

  /** The CPU's set, or the CPU alone if it is in none. */
  IdSet of(int cpu) {
    return knows(cpu) ? sets.get(setOf[cpu]) : IdSet.of(cpu);
  }

  /** The number of the CPU's set; all that are in none count as one more set. */
  int numberOf(int cpu) {
    return knows(cpu) ? setOf[cpu] : sets.size();
  }
}
