/**
 * Short programs that show how kvmtune is used from code; each has a {@code main} and is run by a
 * test.
 *
 * <p>The command line is {@link io.github.kvmtune.samples.cli}.
 */
@NullMarked
package io.github.kvmtune.samples;

import org.jspecify.annotations.NullMarked;
