package io.github.kvmtune.host;

import io.github.kvmtune.value.IdSet;

/**
 * CPUs that have a property in common.
 *
 * @param name the property, such as the governor {@code performance} or the core kind {@code atom}
 */
public record CpuGroup(String name, IdSet cpus) {}
