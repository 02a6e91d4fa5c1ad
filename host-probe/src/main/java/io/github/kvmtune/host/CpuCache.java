package io.github.kvmtune.host;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;

/**
 * One data or unified cache beyond the first level.
 *
 * @param level 2, 3 and on, as the kernel numbers it
 * @param cpus the online CPUs that share it
 * @param size its capacity
 */
public record CpuCache(int level, Fact<IdSet> cpus, Fact<ByteSize> size) {}
