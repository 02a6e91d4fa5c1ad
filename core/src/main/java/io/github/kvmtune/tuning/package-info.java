/**
 * The tunings: one class each, with its rule, its reason, its source and its gates. {@link
 * io.github.kvmtune.tuning.Tunings} lists them in the order they run.
 *
 * <p>Where a guest is placed is decided before, in {@code .placement}.
 */
@NullMarked
package io.github.kvmtune.tuning;

import org.jspecify.annotations.NullMarked;
