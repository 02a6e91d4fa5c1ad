/**
 * Many guests on many hosts: which guest goes where, and why one goes nowhere. Pure and
 * deterministic; it reads no host and talks to no libvirt.
 */
@NullMarked
package io.github.kvmtune.fleet;

import org.jspecify.annotations.NullMarked;
