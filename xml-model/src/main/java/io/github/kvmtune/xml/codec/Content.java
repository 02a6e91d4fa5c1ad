package io.github.kvmtune.xml.codec;

/** One piece of an element's content. */
sealed interface Content permits Typed, RawNode {}
