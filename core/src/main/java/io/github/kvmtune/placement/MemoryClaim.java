package io.github.kvmtune.placement;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.Optional;

/**
 * Memory that a guest takes, or may take, from nodes of the host.
 *
 * @param nodes ids of the nodes it may come from; empty if it may come from any
 * @param amount how much
 * @param pages the kind of pages
 */
public record MemoryClaim(IdSet nodes, ByteSize amount, Pages pages) {

  /** The kind of pages that memory is made of. */
  public sealed interface Pages {}

  /** Pages of the usual size. */
  public record NormalPages() implements Pages {}

  /**
   * Huge pages.
   *
   * @param size their size; the host's default size if empty
   */
  public record HugePages(Optional<ByteSize> size) implements Pages {}

  static MemoryClaim of(IdSet nodes, ByteSize amount, Optional<ByteSize> pageSize) {
    return new MemoryClaim(
        nodes,
        amount,
        pageSize.<Pages>map(size -> new HugePages(Optional.of(size))).orElse(new NormalPages()));
  }
}
