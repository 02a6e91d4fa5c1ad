package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kernel keeps the guest's memory to the promised host nodes: the rule itself, which also
 * counts for pages not touched yet.
 */
final class MemoryPolicy implements Room {

  /** The kernel's words for libvirt's; {@code restrictive} sets no rule but a cgroup's. */
  private static final Map<String, String> KERNEL_WORDS =
      Map.of("strict", "bind", "interleave", "interleave", "preferred", "prefer");

  @Override
  public List<Item> look(Evidence evidence) {
    return GuestCell.of(evidence.promised()).stream()
        .flatMap(cell -> promise(cell).stream())
        .distinct()
        .map(promise -> item(evidence, promise))
        .toList();
  }

  private static Optional<String> promise(GuestCell cell) {
    return cell.mode()
        .map(KERNEL_WORDS::get)
        .flatMap(word -> cell.nodes().map(IdSet::toString).map(nodes -> word + ":" + nodes));
  }

  private static Item item(Evidence evidence, String promised) {
    return evidence
        .process()
        .flatMap(
            process ->
                process
                    .memory()
                    .map(NumaMaps::policies)
                    .map(
                        found ->
                            Item.of(
                                "memory's placement rule",
                                promised,
                                found.isEmpty() ? "none" : String.join(", ", found),
                                process + "/numa_maps",
                                holds(found, promised))))
        .orElseGet(
            () ->
                Item.notSeen(
                    "memory's placement rule",
                    promised,
                    "the memory " + Evidence.ONLY_THERE,
                    "numa_maps"));
  }

  // The kernel may add how it counts nodes, as in bind=static:1.
  private static boolean holds(Set<String> found, String promised) {
    String word = promised.substring(0, promised.indexOf(':'));
    String nodes = promised.substring(promised.indexOf(':'));
    return found.stream().anyMatch(rule -> rule.startsWith(word) && rule.endsWith(nodes));
  }
}
