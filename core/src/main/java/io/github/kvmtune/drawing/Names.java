package io.github.kvmtune.drawing;

/**
 * Names of guests as they can be shown: libvirt lets them hold what would move a terminal's cursor
 * or is not allowed in XML.
 */
final class Names {

  private static final int LONGEST = 40;

  private Names() {}

  static String shown(String name) {
    int[] characters = name.codePoints().map(Names::shown).toArray();
    String text = new String(characters, 0, characters.length);
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 3)) + "...";
  }

  private static int shown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '?';
      default -> character;
    };
  }
}
