/**
 * Whether a running guest is what was promised: a plan's promise, what was found, and the rooms
 * that compare the two, one for each family of settings.
 *
 * <p>Nothing here talks to libvirt; a {@link io.github.kvmtune.hypervisor.Hypervisor} gathers the
 * {@link io.github.kvmtune.hypervisor.verify.Evidence}.
 */
@NullMarked
package io.github.kvmtune.hypervisor.verify;

import org.jspecify.annotations.NullMarked;
