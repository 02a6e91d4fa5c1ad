package io.github.kvmtune.drawing;

/**
 * What a mark means.
 *
 * @param mark one of the marks that mean it
 * @param label what stands for all of them, such as {@code 0-7}
 * @param text what they mean
 */
record LegendEntry(Mark mark, String label, String text) {}
