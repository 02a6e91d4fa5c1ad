package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.LibvirtXmlException;
import java.util.Arrays;

/** The text of a document as it grows: tags, escapes and indentation, in virsh's style. */
final class XmlOutput {

  private static final String[] NEW_LINES = new String[16];
  private static final boolean[] PLAIN = new boolean[128];

  static {
    Arrays.setAll(NEW_LINES, XmlOutput::newLineTo);
    for (char c = ' '; c < PLAIN.length; c++) {
      PLAIN[c] = "<>&'".indexOf(c) < 0;
    }
  }

  private final StringBuilder text = new StringBuilder(2048);

  void startTag(String prefix, String name) {
    text.append('<');
    name(prefix, name);
  }

  void attribute(String prefix, String name, String value) {
    text.append(' ');
    name(prefix, name);
    text.append("='");
    escape(value, true);
    text.append('\'');
  }

  /** Ends the start tag of an element with content. */
  void endStartTag() {
    text.append('>');
  }

  void endEmptyTag() {
    text.append("/>");
  }

  void endTag(String prefix, String name) {
    text.append("</");
    name(prefix, name);
    text.append('>');
  }

  private void name(String prefix, String name) {
    if (!prefix.isEmpty()) {
      text.append(prefix).append(':');
    }
    text.append(name);
  }

  void text(String content) {
    escape(content, false);
  }

  void comment(String content) {
    text.append("<!--").append(content).append("-->");
  }

  void instruction(String target, String data) {
    text.append("<?").append(target);
    text.append(data.isEmpty() ? "" : " ").append(data).append("?>");
  }

  /** Goes to a new line, indented to the depth. */
  void newLine(int depth) {
    text.append(depth < NEW_LINES.length ? NEW_LINES[depth] : newLineTo(depth));
  }

  private static String newLineTo(int depth) {
    return "\n" + "  ".repeat(depth);
  }

  private void escape(String content, boolean attribute) {
    int done = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      String escape = escape(c, attribute, content, i);
      if (!escape.isEmpty()) {
        text.append(content, done, i).append(escape);
        done = i + 1;
      }
    }
    text.append(content, done, content.length());
  }

  /** Told quickly, as nearly all characters are: those that never need an escape or a check. */
  private static boolean isPlain(char c) {
    return c < PLAIN.length ? PLAIN[c] : c < Character.MIN_SURROGATE;
  }

  /** What stands for the character; empty if itself. */
  private static String escape(char c, boolean attribute, String content, int index) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '\r' -> "&#13;";
      case '\'' -> attribute ? "&apos;" : "";
      case '\n' -> attribute ? "&#10;" : "";
      case '\t' -> attribute ? "&#9;" : "";
      default -> checked(c, content, index);
    };
  }

  private static String checked(char c, String content, int index) {
    boolean paired =
        Character.isHighSurrogate(c)
            ? index + 1 < content.length() && Character.isLowSurrogate(content.charAt(index + 1))
            : index > 0 && Character.isHighSurrogate(content.charAt(index - 1));
    if (c < ' ' || c > 0xFFFD || (Character.isSurrogate(c) && !paired)) {
      throw new LibvirtXmlException(
          "", String.format("XML cannot hold the character U+%04X; remove it", (int) c), null);
    }
    return "";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
