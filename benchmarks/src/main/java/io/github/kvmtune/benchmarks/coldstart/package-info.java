/**
 * Whole processes, from start to end: a program that reads and writes one domain, by each engine.
 */
@NullMarked
package io.github.kvmtune.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
