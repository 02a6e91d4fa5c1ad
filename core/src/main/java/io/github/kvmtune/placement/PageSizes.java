package io.github.kvmtune.placement;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sizes of huge pages that could back a piece of guest memory on a host, best first. */
final class PageSizes {

  /** A guest with fewer pages than this gains nothing from still larger ones. */
  private static final int FEWEST_PAGES = 4;

  private PageSizes() {}

  static List<ByteSize> usableFor(ByteSize memory, Host host) {
    return pools(host)
        .map(HugePagePool::pageSize)
        .distinct()
        .filter(size -> memory.isMultipleOf(size) && memory.dividedBy(size) >= FEWEST_PAGES)
        .filter(size -> isMounted(size, host))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Stream<HugePagePool> pools(Host host) {
    return host.numaNodes().isEmpty()
        ? host.memory().hugePages().orElse(List.of()).stream()
        : host.numaNodes().stream()
            .map(NumaNode::hugePages)
            .flatMap(f -> f.orElse(List.of()).stream());
  }

  // libvirt refuses to start a guest whose page size has no hugetlbfs mount.
  private static boolean isMounted(ByteSize size, Host host) {
    return !host.memory().hugePageMounts().isKnown()
        || host.memory().hugePageMount(size).isPresent();
  }
}
