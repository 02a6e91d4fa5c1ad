package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.DomainMemoryBacking;
import java.util.List;
import java.util.Optional;

/** The kernel may not swap out the memory of a guest that was promised so. */
final class LockedMemory implements Room {

  private static final String WHAT = "memory that cannot be swapped out";

  @Override
  public List<Item> look(Evidence evidence) {
    boolean promised =
        Optional.ofNullable(evidence.promised().getMemoryBacking())
            .map(DomainMemoryBacking::getLocked)
            .isPresent();
    return promised
        ? Promised.memory(evidence.promised()).stream().map(size -> item(evidence, size)).toList()
        : List.of();
  }

  private static Item item(Evidence evidence, ByteSize promised) {
    return evidence
        .process()
        .flatMap(
            process ->
                process
                    .unswappable()
                    .map(
                        found ->
                            Item.of(
                                WHAT,
                                "at least " + promised,
                                found,
                                process + "/status",
                                found.compareTo(promised) >= 0)))
        .orElseGet(
            () -> Item.notSeen(WHAT, promised, "the memory " + Evidence.ONLY_THERE, "status"));
  }
}
