package io.github.kvmtune.xml.codec;

import java.util.List;

/** Text beside elements; CDATA sections are text. */
record RawText(String text) implements RawNode {

  /** The text in a content, without what stands between. */
  static String joined(List<? extends Content> content) {
    StringBuilder text = new StringBuilder();
    for (Content piece : content) {
      if (piece instanceof RawText part) {
        text.append(part.text());
      }
    }
    return text.toString();
  }

  boolean isBlank() {
    int index = 0;
    while (index < text.length() && " \n\t\r".indexOf(text.charAt(index)) >= 0) {
      index++;
    }
    return index == text.length();
  }
}
