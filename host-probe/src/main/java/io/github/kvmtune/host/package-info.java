/**
 * What is known about a KVM host: {@link io.github.kvmtune.host.Host}, its records, and {@link
 * io.github.kvmtune.host.HostProbe} that fills them.
 *
 * <p>Immutable facts only; how a file is found and read lives in {@code
 * io.github.kvmtune.host.linux}.
 */
@NullMarked
package io.github.kvmtune.host;

import org.jspecify.annotations.NullMarked;
