package io.github.kvmtune.samples.cli;

/**
 * A tuning and the value it must have.
 *
 * @param tuning the tuning's name
 * @param value one of those it takes
 */
record Forcing(String tuning, String value) {}
