package io.github.kvmtune.placement;

/**
 * One thing that was chosen when a guest was placed, and why.
 *
 * @param what what was chosen, such as {@code nodes} or {@code memory}
 * @param reason why, as a part of a sentence
 */
public record Choice(String what, String reason) {}
