package io.github.kvmtune.xml.codec;

/** A comment, without its delimiters. */
record RawComment(String text) implements RawNode {}
