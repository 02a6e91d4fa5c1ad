package io.github.kvmtune.host;

import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;

/**
 * Huge pages of one size, on one NUMA node or on the whole machine.
 *
 * @param pageSize the size of each page
 * @param total pages in the pool, used ones and surplus included
 * @param free pages not in use; some of them may be reserved for programs that have asked already
 * @param surplus pages beyond the configured number, gone once they are freed
 * @param reserved free pages promised but not yet touched; the kernel counts them for the whole
 *     machine only, so absent on a node
 * @param overcommitLimit how many surplus pages the kernel may add; whole machine only
 */
public record HugePagePool(
    ByteSize pageSize,
    Fact<Long> total,
    Fact<Long> free,
    Fact<Long> surplus,
    Fact<Long> reserved,
    Fact<Long> overcommitLimit) {

  /** The memory of the free pages. */
  public Fact<ByteSize> freeMemory() {
    return free.map(pageSize::times);
  }

  static Optional<HugePagePool> ofSize(ByteSize pageSize, Fact<List<HugePagePool>> pools) {
    return pools.value().stream()
        .flatMap(List::stream)
        .filter(pool -> pool.pageSize().equals(pageSize))
        .findFirst();
  }
}
