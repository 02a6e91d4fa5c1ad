package io.github.kvmtune.xml.codec;

import io.github.kvmtune.xml.LibvirtXmlException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A document in UTF-8 as it grows: tags, escapes and indentation, in virsh's style. It fills an
 * array by itself, as documents are made of pieces too short for any general encoder to be fast.
 */
final class XmlOutput {

  private static final int LONGEST_ESCAPE = 6;

  /** The characters that are written as they are, told quickly as nearly all are among them. */
  private static final boolean[] PLAIN = new boolean[128];

  private static final boolean[] ASCII = new boolean[128];

  static {
    Arrays.fill(ASCII, true);
    for (char c = ' '; c < PLAIN.length; c++) {
      PLAIN[c] = "<>&'".indexOf(c) < 0;
    }
  }

  private byte[] bytes = new byte[2048];
  private int length;

  void startTag(String prefix, String name) {
    one('<');
    name(prefix, name);
  }

  void attribute(String prefix, String name, String value) {
    one(' ');
    name(prefix, name);
    one('=');
    one('\'');
    escaped(value, true);
    one('\'');
  }

  /** Ends the start tag of an element with content. */
  void endStartTag() {
    one('>');
  }

  void endEmptyTag() {
    markup("/>");
  }

  void endTag(String prefix, String name) {
    one('<');
    one('/');
    name(prefix, name);
    one('>');
  }

  private void name(String prefix, String name) {
    if (!prefix.isEmpty()) {
      markup(prefix);
      one(':');
    }
    markup(name);
  }

  void text(String content) {
    escaped(content, false);
  }

  void comment(String content) {
    markup("<!--");
    markup(content);
    markup("-->");
  }

  void instruction(String target, String data) {
    markup("<?");
    markup(target);
    markup(data.isEmpty() ? "" : " ");
    markup(data);
    markup("?>");
  }

  /** Goes to a new line, indented to the depth. */
  void newLine(int depth) {
    reserve(1 + 2 * depth);
    bytes[length++] = '\n';
    for (int i = 0; i < 2 * depth; i++) {
      bytes[length++] = ' ';
    }
  }

  /** Appends a character of ASCII. */
  private void one(char c) {
    reserve(1);
    bytes[length++] = (byte) c;
  }

  private void markup(String text) {
    append(text, ASCII, false);
  }

  private void escaped(String text, boolean attribute) {
    append(text, PLAIN, attribute);
  }

  private void append(String text, boolean[] plain, boolean attribute) {
    reserve(text.length());
    for (int i = plainUpTo(text, 0, plain); i < text.length(); i = plainUpTo(text, i, plain)) {
      reserve(LONGEST_ESCAPE + text.length() - i);
      char c = text.charAt(i);
      i += c < plain.length ? escape(c, attribute) : encode(text, i);
    }
  }

  /** Appends plain characters and returns the index of the first other one. */
  private int plainUpTo(String text, int from, boolean[] plain) {
    byte[] target = bytes;
    int at = length;
    int index = from;
    while (index < text.length()) {
      char c = text.charAt(index);
      if (c >= plain.length || !plain[c]) {
        break;
      }
      target[at++] = (byte) c;
      index++;
    }
    length = at;
    return index;
  }

  private int escape(char c, boolean attribute) {
    switch (c) {
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '&' -> markup("&amp;");
      case '\r' -> markup("&#13;");
      case '\'' -> markup(attribute ? "&apos;" : "'");
      case '\n' -> markup(attribute ? "&#10;" : "\n");
      case '\t' -> markup(attribute ? "&#9;" : "\t");
      default -> throw forbidden(c);
    }
    return 1;
  }

  /** Writes the character that starts at the index and returns how many chars it took. */
  private int encode(String text, int index) {
    int character = text.codePointAt(index);
    boolean lonely = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    if (lonely || character == 0xFFFE || character == 0xFFFF) {
      throw forbidden(character);
    }
    for (byte each : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      bytes[length++] = each;
    }
    return Character.charCount(character);
  }

  private static LibvirtXmlException forbidden(int character) {
    return new LibvirtXmlException(
        "", String.format("XML cannot hold the character U+%04X; remove it", character), null);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
