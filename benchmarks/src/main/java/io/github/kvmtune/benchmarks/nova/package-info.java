/** Placement beside OpenStack nova's own fitting code, on the same hosts and the same guests. */
@NullMarked
package io.github.kvmtune.benchmarks.nova;

import org.jspecify.annotations.NullMarked;
