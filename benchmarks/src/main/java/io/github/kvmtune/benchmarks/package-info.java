/** Benchmarks, each beside the limit of what it does or beside a peer; run by JMH. */
@NullMarked
package io.github.kvmtune.benchmarks;

import org.jspecify.annotations.NullMarked;
