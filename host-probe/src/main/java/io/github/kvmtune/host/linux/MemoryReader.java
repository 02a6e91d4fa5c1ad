package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.HugePageMount;
import io.github.kvmtune.host.Ksm;
import io.github.kvmtune.host.Memory;
import io.github.kvmtune.host.NumaBalancing;
import io.github.kvmtune.host.TransparentHugePages;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;

/** The machine's memory: {@code /proc/meminfo}, {@code /sys/kernel/mm} and hugetlbfs mounts. */
final class MemoryReader {

  private static final String MM = "/sys/kernel/mm";

  private final KernelFiles files;
  private final MountTable mounts;

  MemoryReader(KernelFiles files, MountTable mounts) {
    this.files = files;
    this.mounts = mounts;
  }

  Memory read() {
    MeminfoFile meminfo = new MeminfoFile(files, "/proc/meminfo");
    Fact<ByteSize> defaultPage = meminfo.size("Hugepagesize");
    return new Memory(
        meminfo.size("MemTotal"),
        meminfo.part("MemFree"),
        meminfo.part("MemAvailable"),
        meminfo.size("SwapTotal"),
        defaultPage,
        new HugePageReader(files, meminfo.size("MemTotal")).read(MM + "/hugepages"),
        hugePageMounts(defaultPage),
        transparentHugePages(MM + "/transparent_hugepage"),
        ksm(MM + "/ksm"),
        files.fact("/proc/sys/kernel/numa_balancing", MemoryReader::balancing));
  }

  private Fact<List<HugePageMount>> hugePageMounts(Fact<ByteSize> defaultPage) {
    if (!mounts.isKnown()) {
      return Fact.absent(MountTable.FILE);
    }
    return Fact.known(
        mounts
            .ofType("hugetlbfs")
            .map(mount -> new HugePageMount(mount.path(), pageSize(mount, defaultPage)))
            .toList(),
        MountTable.FILE);
  }

  private Fact<ByteSize> pageSize(MountTable.Mount mount, Fact<ByteSize> defaultPage) {
    Optional<String> named = mount.option("pagesize");
    return named.isEmpty()
        ? defaultPage
        : new Fact<>(files.parse(MountTable.FILE, named.get(), ByteSize::parse), MountTable.FILE);
  }

  private TransparentHugePages transparentHugePages(String directory) {
    return new TransparentHugePages(
        files.fact(directory + "/enabled", Values::chosen),
        files.fact(directory + "/defrag", Values::chosen),
        files.fact(directory + "/shmem_enabled", Values::chosen));
  }

  private Ksm ksm(String directory) {
    return new Ksm(
        files.fact(directory + "/run", text -> Values.between(text, 0, 2) == 1),
        files.fact(directory + "/merge_across_nodes", Values::flag),
        files.fact(directory + "/pages_sharing", Values::count));
  }

  private static NumaBalancing balancing(String text) {
    return NumaBalancing.values()[Values.between(text, 0, 3)];
  }
}
