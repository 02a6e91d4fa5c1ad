/**
 * The {@code kvmtune} command line: one class per command, their options, and how words typed by a
 * user become values.
 *
 * <p>What commands print lives in {@code .page} (for people) and {@code .json} (for programs); what
 * {@code roundtrip} does with documents in {@code .roundtrip}.
 */
@NullMarked
package io.github.kvmtune.samples.cli;

import org.jspecify.annotations.NullMarked;
