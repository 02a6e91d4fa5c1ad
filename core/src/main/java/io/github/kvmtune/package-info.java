/**
 * What users import: describe a {@link io.github.kvmtune.Guest}, let a {@link
 * io.github.kvmtune.Planner} tune it for a host, read the {@link io.github.kvmtune.GuestPlan} and
 * its reasons.
 *
 * <p>The rules live in {@code .tuning}, the choice of CPUs and memory in {@code .placement},
 * everything that talks to a running libvirt in {@code .hypervisor}.
 */
@NullMarked
package io.github.kvmtune;

import org.jspecify.annotations.NullMarked;
