package io.github.kvmtune.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Cores that are drawn beside each other, a column each. Their CPUs are numbered alike, so that one
 * number at the start of a row says how far its CPUs are from the first of their core.
 */
final class CoreBlock {

  private final int columns;
  private final List<List<DrawnCore>> groups = new ArrayList<>();
  private List<Integer> steps = List.of();

  /**
   * @param columns how many cores, and gaps between groups of them, fit in a line
   */
  CoreBlock(int columns) {
    this.columns = columns;
  }

  /** The cores in blocks; those of one cache stay together where they can. */
  static List<CoreBlock> of(List<DrawnCache> caches, int columns) {
    List<CoreBlock> blocks = new ArrayList<>();
    for (DrawnCache cache : caches) {
      boolean startsGroup = true;
      for (DrawnCore core : cache.cores()) {
        int wanted = startsGroup ? Math.min(cache.cores().size(), columns - 1) + 1 : 1;
        if (blocks.isEmpty() || !last(blocks).takes(core, wanted)) {
          blocks.add(new CoreBlock(columns));
          startsGroup = true;
        }
        last(blocks).add(core, startsGroup);
        startsGroup = false;
      }
    }
    return blocks;
  }

  private static CoreBlock last(List<CoreBlock> blocks) {
    return blocks.get(blocks.size() - 1);
  }

  private boolean takes(DrawnCore core, int wanted) {
    int used = groups.stream().mapToInt(group -> group.size() + 1).sum();
    List<Integer> others = steps(core);
    int common = Math.min(steps.size(), others.size());
    return used + wanted <= columns && steps.subList(0, common).equals(others.subList(0, common));
  }

  private void add(DrawnCore core, boolean startsGroup) {
    if (startsGroup) {
      groups.add(new ArrayList<>());
    }
    groups.get(groups.size() - 1).add(core);
    if (steps(core).size() > steps.size()) {
      steps = steps(core);
    }
  }

  private static List<Integer> steps(DrawnCore core) {
    return core.threads().stream().map(thread -> thread.cpu() - core.firstCpu()).toList();
  }

  /** The cores, parted where another cache begins. */
  List<List<DrawnCore>> groups() {
    return groups;
  }

  /** How far each row's CPUs are from the first of their core; 0 first. */
  List<Integer> steps() {
    return steps;
  }
}
