/**
 * Draws a host and what sits where on it: first what is to be drawn, CPU by CPU, then that as text
 * for a terminal or as SVG.
 */
@NullMarked
package io.github.kvmtune.drawing;

import org.jspecify.annotations.NullMarked;
