/**
 * Everything that talks to a running libvirt: facts and occupancy of its host, and what becomes of
 * a plan there.
 *
 * <p>libvirt-java is the binding; the few calls it lacks go through one JNA interface here, under
 * the same connection.
 */
@NullMarked
package io.github.kvmtune.hypervisor;

import org.jspecify.annotations.NullMarked;
