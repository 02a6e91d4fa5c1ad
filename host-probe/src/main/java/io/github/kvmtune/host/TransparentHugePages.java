package io.github.kvmtune.host;

/**
 * Transparent huge pages, as set under {@code /sys/kernel/mm/transparent_hugepage}.
 *
 * @param enabled for anonymous memory: {@code always}, {@code madvise} or {@code never}
 * @param defrag how hard the kernel works to make one when a program asks
 * @param shmemEnabled the same for shared memory, which shared guest memory uses
 */
public record TransparentHugePages(
    Fact<String> enabled, Fact<String> defrag, Fact<String> shmemEnabled) {}
