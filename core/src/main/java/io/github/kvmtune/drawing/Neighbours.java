package io.github.kvmtune.drawing;

import io.github.kvmtune.placement.Holding;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The other guests, by the CPUs they have. */
final class Neighbours {

  private static final int LETTERS = 26;

  private final List<Holding> holdings;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Mark> owners = new HashMap<>();
  private final Map<Integer, List<String>> floating;
  private final IdSet idle;

  /**
   * @param siblings all CPUs of a CPU's core
   * @param housekeeping CPUs on which QEMU's threads of all guests run together
   */
  Neighbours(Occupancy others, Function<Integer, IdSet> siblings, IdSet housekeeping) {
    this.holdings = others.holdings();
    for (Holding holding : holdings) {
      holding.emulatorCpus().minus(housekeeping).forEach(cpu -> own(cpu, holding, "QEMU of "));
      holding.ownCpus().forEach(cpu -> own(cpu, holding, ""));
    }
    this.floating = floating(holdings);
    this.idle =
        holdings.stream()
            .filter(Holding::wholeCores)
            .flatMap(holding -> holding.ownCpus().stream().boxed())
            .map(siblings)
            .reduce(IdSet.empty(), IdSet::union);
  }

  private void own(int cpu, Holding holding, String what) {
    String name = Names.shown(holding.guest());
    int number = numbers.computeIfAbsent(name, none -> numbers.size());
    owners.put(cpu, Mark.ofOwner(number, label(number), what + name));
  }

  private static Map<Integer, List<String>> floating(List<Holding> holdings) {
    Map<Integer, List<String>> floating = new HashMap<>();
    for (Holding holding : holdings) {
      for (int cpu : holding.sharedCpus()) {
        floating.computeIfAbsent(cpu, none -> new ArrayList<>()).add(Names.shown(holding.guest()));
      }
    }
    return floating;
  }

  /** {@code a} to {@code z}, then {@code aa}, {@code ab} and on. */
  private static String label(int number) {
    String last = String.valueOf((char) ('a' + number % LETTERS));
    return number < LETTERS ? last : label(number / LETTERS - 1) + last;
  }

  /** The guest that has the CPU for itself. */
  Optional<Mark> ownerOf(int cpu) {
    return Optional.ofNullable(owners.get(cpu));
  }

  /** The guests that float over the CPU. */
  List<String> floatingOver(int cpu) {
    return floating.getOrDefault(cpu, List.of());
  }

  boolean keepIdle(int cpu) {
    return idle.contains(cpu);
  }

  List<LegendEntry> legend() {
    return numbers.entrySet().stream()
        .map(each -> entry(label(each.getValue()), each.getKey(), each.getValue()))
        .toList();
  }

  private static LegendEntry entry(String label, String name, int number) {
    return new LegendEntry(Mark.ofOwner(number, label, name), label, name);
  }

  /** Which guests float where, and which of them nothing keeps off any CPU. */
  List<String> notes() {
    Map<String, List<String>> byPlace = new LinkedHashMap<>();
    holdings.stream()
        .filter(holding -> holding.floatingVcpus() > 0)
        .forEach(
            holding ->
                byPlace
                    .computeIfAbsent(place(holding), none -> new ArrayList<>())
                    .add(Names.shown(holding.guest())));
    return byPlace.entrySet().stream()
        .map(each -> each.getKey() + String.join(", ", each.getValue()))
        .toList();
  }

  private static String place(Holding holding) {
    return holding.isUnpinned()
        ? "floating over the whole host, kept off no CPU: "
        : "floating over CPUs " + holding.sharedCpus() + ": ";
  }
}
