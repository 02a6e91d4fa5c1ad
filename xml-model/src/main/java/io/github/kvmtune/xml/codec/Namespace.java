package io.github.kvmtune.xml.codec;

/** A namespace declaration; an empty prefix is the default namespace. */
record Namespace(String prefix, String uri) {}
