/** Tests of snapshots, from what is recorded to what a later probe finds. */
@NullMarked
package io.github.kvmtune.host.snapshot;

import org.jspecify.annotations.NullMarked;
