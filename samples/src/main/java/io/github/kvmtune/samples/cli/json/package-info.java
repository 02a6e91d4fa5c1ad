/** What the commands print for programs to read, as JSON. */
@NullMarked
package io.github.kvmtune.samples.cli.json;

import org.jspecify.annotations.NullMarked;
