/** What the commands print for people to read: one class per section of a page. */
@NullMarked
package io.github.kvmtune.samples.cli.page;

import org.jspecify.annotations.NullMarked;
