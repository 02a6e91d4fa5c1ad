package io.github.kvmtune.host;

import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;

/**
 * The machine's memory and how the kernel manages it.
 *
 * @param total all memory the kernel manages
 * @param free memory nothing uses
 * @param available the kernel's estimate of what new programs can get without swapping (since 3.14)
 * @param swap all swap space
 * @param defaultHugePageSize the size of huge page that is used where none is named
 * @param hugePages huge page pools of the whole machine, ordered by page size
 * @param hugePageMounts mounted hugetlbfs
 * @param transparentHugePages huge pages the kernel makes on its own
 * @param ksm merging of equal pages
 * @param numaBalancing whether the kernel moves pages and threads between nodes on its own
 */
public record Memory(
    Fact<ByteSize> total,
    Fact<ByteSize> free,
    Fact<ByteSize> available,
    Fact<ByteSize> swap,
    Fact<ByteSize> defaultHugePageSize,
    Fact<List<HugePagePool>> hugePages,
    Fact<List<HugePageMount>> hugePageMounts,
    TransparentHugePages transparentHugePages,
    Ksm ksm,
    Fact<NumaBalancing> numaBalancing) {

  /** The machine-wide pool of pages of this size. */
  public Optional<HugePagePool> hugePages(ByteSize pageSize) {
    return HugePagePool.ofSize(pageSize, hugePages);
  }

  /** The mount for pages of this size; libvirt needs one to back a guest with them. */
  public Optional<HugePageMount> hugePageMount(ByteSize pageSize) {
    return hugePageMounts.value().stream()
        .flatMap(List::stream)
        .filter(mount -> mount.pageSize().is(pageSize))
        .findFirst();
  }
}
