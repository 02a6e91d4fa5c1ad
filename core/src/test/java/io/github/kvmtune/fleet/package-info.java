/** Tests of choosing hosts. */
@NullMarked
package io.github.kvmtune.fleet;

import org.jspecify.annotations.NullMarked;
