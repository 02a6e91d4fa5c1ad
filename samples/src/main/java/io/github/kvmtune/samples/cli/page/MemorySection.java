package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePageMount;
import io.github.kvmtune.host.Memory;
import java.util.List;
import java.util.stream.Collectors;

/** The machine's memory and how the kernel manages it. */
final class MemorySection {

  private MemorySection() {}

  static Section of(Host host) {
    Memory memory = host.memory();
    return new Items()
        .add("total", memory.total())
        .add("available", memory.available())
        .add("swap", memory.swap())
        .add("huge page mounts", memory.hugePageMounts().map(MemorySection::mounts))
        .add("transparent huge pages", memory.transparentHugePages().enabled())
        .add("page merging (KSM)", memory.ksm().running())
        .add("NUMA balancing", memory.numaBalancing())
        .under("Memory");
  }

  private static String mounts(List<HugePageMount> mounts) {
    return mounts.isEmpty()
        ? "none"
        : mounts.stream()
            .map(mount -> Values.text(mount.pageSize()) + " at " + mount.path())
            .collect(Collectors.joining(", "));
  }
}
