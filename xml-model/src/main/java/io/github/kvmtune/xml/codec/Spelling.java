package io.github.kvmtune.xml.codec;

import org.jspecify.annotations.Nullable;

/**
 * How a document wrote a value that has another usual form, such as {@code 007}; a null value is a
 * word outside the known vocabulary.
 */
record Spelling(int slot, String text, @Nullable Object value) {}
