package io.github.kvmtune.xml.codec;

/** A processing instruction. */
record RawInstruction(String target, String data) implements RawNode {}
