package io.github.kvmtune.xml.codec;

/** Text beside elements; CDATA sections are text. */
record RawText(String text) implements RawNode {

  boolean isBlank() {
    return text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r');
  }
}
