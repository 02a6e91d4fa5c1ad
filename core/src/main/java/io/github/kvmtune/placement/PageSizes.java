package io.github.kvmtune.placement;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sizes of huge pages that a host could back guests with. */
final class PageSizes {

  private PageSizes() {}

  /** Largest first. */
  static List<ByteSize> of(Host host) {
    return pools(host)
        .map(HugePagePool::pageSize)
        .distinct()
        .filter(size -> isMounted(size, host))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Stream<HugePagePool> pools(Host host) {
    return host.numaNodes().isEmpty()
        ? host.memory().hugePages().orElse(List.of()).stream()
        : host.numaNodes().stream()
            .map(NumaNode::hugePages)
            .flatMap(fact -> fact.orElse(List.of()).stream());
  }

  // libvirt refuses to start a guest whose page size has no hugetlbfs mount.
  private static boolean isMounted(ByteSize size, Host host) {
    return !host.memory().hugePageMounts().isKnown()
        || host.memory().hugePageMount(size).isPresent();
  }
}
