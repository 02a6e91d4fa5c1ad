/** Reading documents whose kind is not known beforehand, and telling what of them is typed. */
@NullMarked
package io.github.kvmtune.samples.cli.roundtrip;

import org.jspecify.annotations.NullMarked;
