/**
 * Hosts that nobody captured, written as trees of files for any module's tests: {@link
 * io.github.kvmtune.host.invented.InventedHosts} has the ready ones.
 */
@NullMarked
package io.github.kvmtune.host.invented;

import org.jspecify.annotations.NullMarked;
