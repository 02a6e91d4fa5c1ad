package io.github.kvmtune.host;

import java.util.List;

/**
 * What the host's CPUs do when they have nothing to do.
 *
 * @param driver such as {@code intel_idle}, {@code acpi_idle} or {@code none}
 * @param governor what picks the state, such as {@code menu}
 * @param states the states of the first online CPU, the shallowest first; all CPUs of one kind have
 *     the same
 */
public record Idle(Fact<String> driver, Fact<String> governor, Fact<List<IdleState>> states) {}
