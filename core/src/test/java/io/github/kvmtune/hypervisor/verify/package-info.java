/** Tests of the rooms that compare a running guest with its promise, on invented evidence. */
@NullMarked
package io.github.kvmtune.hypervisor.verify;

import org.jspecify.annotations.NullMarked;
