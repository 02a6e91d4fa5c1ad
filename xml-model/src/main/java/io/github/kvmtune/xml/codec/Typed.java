package io.github.kvmtune.xml.codec;

import org.jspecify.annotations.Nullable;

/**
 * A child that a typed field holds.
 *
 * @param value the child or the leaf's value; null for a leaf whose word is not in the vocabulary
 * @param raw how the document wrote a leaf, if that is not how its value would be written
 */
record Typed(int slot, @Nullable Object value, @Nullable RawElement raw) implements Content {}
