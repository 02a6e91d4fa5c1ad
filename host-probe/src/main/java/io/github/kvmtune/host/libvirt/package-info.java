/**
 * Reads a host from libvirt's description of it: one class per part of the capabilities document,
 * all of them through {@link io.github.kvmtune.host.libvirt.Findings}, which names sources and
 * notes what is wrong.
 */
@NullMarked
package io.github.kvmtune.host.libvirt;

import org.jspecify.annotations.NullMarked;
