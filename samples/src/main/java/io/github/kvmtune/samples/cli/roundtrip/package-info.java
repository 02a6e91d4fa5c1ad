/** Documents whose kind is not known beforehand, and where what was written is kept. */
@NullMarked
package io.github.kvmtune.samples.cli.roundtrip;

import org.jspecify.annotations.NullMarked;
