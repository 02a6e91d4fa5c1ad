package io.github.kvmtune.host;

import io.github.kvmtune.value.ByteSize;

/**
 * The memory of one NUMA node. Reserved huge pages count as used.
 *
 * @param total all memory of the node
 * @param free memory nothing uses
 * @param fileBacked page cache, shared memory included
 * @param shared shared memory and tmpfs, which the kernel cannot drop
 * @param reclaimable kernel memory that can be given back under pressure
 */
public record NodeMemory(
    Fact<ByteSize> total,
    Fact<ByteSize> free,
    Fact<ByteSize> fileBacked,
    Fact<ByteSize> shared,
    Fact<ByteSize> reclaimable) {

  /**
   * An estimate of what a new guest could get from the node: free memory, and the page cache and
   * kernel memory that can be dropped. Where those are not known, free memory alone; absent if even
   * that is not known.
   */
  public Fact<ByteSize> available() {
    return free.map(size -> size.plus(droppable()).plus(reclaimable.orElse(ByteSize.ZERO)));
  }

  private ByteSize droppable() {
    long bytes = fileBacked.orElse(ByteSize.ZERO).bytes() - shared.orElse(ByteSize.ZERO).bytes();
    return ByteSize.bytes(Math.max(0, bytes));
  }
}
