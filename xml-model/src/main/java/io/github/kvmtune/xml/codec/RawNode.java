package io.github.kvmtune.xml.codec;

/** A piece of a document that has no typed property and is kept as it was. */
sealed interface RawNode extends Content permits RawElement, RawText, RawComment, RawInstruction {}
