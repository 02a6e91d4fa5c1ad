package io.github.kvmtune.xml.codec;

/** Text beside elements; CDATA sections are text. */
record RawText(String text) implements RawNode {

  boolean isBlank() {
    int index = 0;
    while (index < text.length() && " \n\t\r".indexOf(text.charAt(index)) >= 0) {
      index++;
    }
    return index == text.length();
  }
}
