/**
 * Puts together what a host's files and libvirt say of it. Files win, as they are nearer to the
 * kernel; libvirt fills in what they do not say; where both speak of the same thing and differ,
 * that is a {@link io.github.kvmtune.host.Problem}.
 */
@NullMarked
package io.github.kvmtune.host.union;

import org.jspecify.annotations.NullMarked;
