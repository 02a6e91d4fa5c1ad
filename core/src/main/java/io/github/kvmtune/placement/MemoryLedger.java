package io.github.kvmtune.placement;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.placement.MemoryClaim.HugePages;
import io.github.kvmtune.value.ByteSize;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much memory each node of a host has left, in normal pages and in huge pages of each size.
 *
 * <p>Normal memory is bounded twice: by what was available when the host was probed less what is
 * planned since, and by all there is less what every guest was promised, because a running guest
 * need not have touched its memory yet.
 */
final class MemoryLedger {

  /** More than any host has, and small enough to be added up for all nodes of a host. */
  private static final long UNLIMITED = Long.MAX_VALUE >> 20;

  private final HostMap map;
  private final List<ByteSize> sizes;
  private final long[] available;
  private final long[] unpromised;
  private final long[][] pages;
  private long unbound;

  MemoryLedger(HostMap map) {
    this.map = map;
    this.sizes = map.pageSizes();
    this.available = bytes(map.nodes().stream().map(NodeMap::available).toList());
    this.unpromised = bytes(map.nodes().stream().map(NodeMap::most).toList());
    this.pages =
        map.nodes().stream()
            .map(node -> sizes.stream().mapToLong(size -> freePages(node, size)).toArray())
            .toArray(long[][]::new);
  }

  private MemoryLedger(MemoryLedger other) {
    this.map = other.map;
    this.sizes = other.sizes;
    this.available = other.available.clone();
    this.unpromised = other.unpromised.clone();
    this.pages = Arrays.stream(other.pages).map(long[]::clone).toArray(long[][]::new);
    this.unbound = other.unbound;
  }

  MemoryLedger copy() {
    return new MemoryLedger(this);
  }

  // What a host does not say is no limit.
  private static long[] bytes(List<Optional<ByteSize>> sizes) {
    return sizes.stream().mapToLong(size -> size.map(ByteSize::bytes).orElse(UNLIMITED)).toArray();
  }

  private static long freePages(NodeMap node, ByteSize size) {
    return node.pools().stream()
        .filter(pool -> pool.pageSize().equals(size))
        .map(HugePagePool::free)
        .flatMap((Fact<Long> free) -> free.value().stream())
        .findFirst()
        .orElse(0L);
  }

  /** Notes that a guest takes ({@code 1}) or gives back ({@code -1}) what it claims. */
  void change(MemoryClaim claim, boolean started, int sign) {
    if (claim.nodes().isEmpty() && !started && !(claim.pages() instanceof HugePages)) {
      unbound += sign * claim.amount().bytes();
    }
    reach(claim)
        .forEach(
            node -> {
              if (claim.pages() instanceof HugePages huge) {
                changePages(node, huge, claim.amount(), started ? 0 : sign);
              } else {
                available[node] -= started ? 0 : sign * claim.amount().bytes();
                unpromised[node] -= sign * claim.amount().bytes();
              }
            });
  }

  // Where a guest's memory may come from several nodes, each of them may have to give all of it.
  // Normal memory without a node is the kernel's to find; only a single node has to give it.
  private IntStream reach(MemoryClaim claim) {
    if (!claim.nodes().isEmpty()) {
      return claim.nodes().stream().flatMap(id -> map.numberOf(id).stream().mapToInt(n -> n));
    }
    boolean isAnywhere = claim.pages() instanceof HugePages || available.length == 1;
    return isAnywhere ? IntStream.range(0, available.length) : IntStream.empty();
  }

  private void changePages(int node, HugePages huge, ByteSize amount, int sign) {
    Optional<ByteSize> size = huge.size().or(this::defaultSize);
    size.filter(sizes::contains)
        .ifPresent(
            known ->
                pages[node][sizes.indexOf(known)] -=
                    sign * amount.roundedUpTo(known).dividedBy(known));
  }

  private Optional<ByteSize> defaultSize() {
    return map.host().memory().defaultHugePageSize().value();
  }

  boolean has(int node, Backing backing) {
    return backing
        .pageSize()
        .map(size -> freePages(node, size) >= backing.memory().dividedBy(size))
        .orElseGet(() -> normal(node) >= backing.memory().bytes());
  }

  long freePages(int node, ByteSize size) {
    return Math.max(0, pages[node][sizes.indexOf(size)]);
  }

  /** What guests could still get of the host's memory, in pages of any kind. */
  ByteSize left() {
    long left = normalMemory().bytes();
    for (int size = 0; size < sizes.size(); size++) {
      for (long[] free : pages) {
        left += Math.max(0, free[size]) * sizes.get(size).bytes();
      }
    }
    return ByteSize.bytes(left);
  }

  /** Normal memory that a guest could get. */
  ByteSize normalMemory(int node) {
    return ByteSize.bytes(normal(node));
  }

  /** Normal memory that a guest could get from all nodes together. */
  ByteSize normalMemory() {
    long all = IntStream.range(0, available.length).mapToLong(this::normal).sum();
    return ByteSize.bytes(Math.max(0, available.length == 1 ? all : all - unbound));
  }

  private long normal(int node) {
    return Math.max(0, Math.min(available[node], unpromised[node]));
  }

  /** Whether the host says how much memory the node has. */
  boolean knows(int node) {
    return map.nodes().get(node).available().isPresent();
  }
}
