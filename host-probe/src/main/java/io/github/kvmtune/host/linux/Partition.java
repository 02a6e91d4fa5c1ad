package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.linux.CpuSetFiles.Claim;
import io.github.kvmtune.value.IdSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Disjoint sets of CPUs, put together from what each CPU's file says of its own set. */
final class Partition {

  private final Map<IdSet, Claim> sets = new LinkedHashMap<>();

  void add(Claim claim) {
    sets.putIfAbsent(claim.cpus(), claim);
  }

  boolean isEmpty() {
    return sets.isEmpty();
  }

  /** The files' common name, with a star for the CPU's number. */
  Optional<String> source() {
    return sets.values().stream()
        .findFirst()
        .map(claim -> claim.file().replaceFirst("/cpu\\d+/", "/cpu*/"));
  }

  /**
   * One claim for each set, in the order they were added.
   *
   * @throws IllegalArgumentException if two sets overlap, or one of these CPUs is in none
   */
  List<Claim> covering(IdSet cpus) {
    IdSet missing = cpus.minus(disjoint());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no set holds CPU " + missing);
    }
    return List.copyOf(sets.values());
  }

  private IdSet disjoint() {
    IdSet seen = IdSet.empty();
    for (Claim claim : sets.values()) {
      if (seen.intersects(claim.cpus())) {
        throw new IllegalArgumentException(
            claim.file() + " says " + claim.cpus() + ", which contradicts other CPUs' files");
      }
      seen = seen.union(claim.cpus());
    }
    return seen;
  }
}
