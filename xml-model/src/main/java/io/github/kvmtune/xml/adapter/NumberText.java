package io.github.kvmtune.xml.adapter;

import org.jspecify.annotations.Nullable;

/** Reads numbers that libvirt accepts in decimal and, after {@code 0x}, in hexadecimal. */
final class NumberText {

  private static final int SMALL = 256;
  private static final int MOST_DIGITS = 8;

  /**
   * The texts of small numbers by their least number of digits, once they have been asked for:
   * addresses are all over a document and made of little else. Threads may both make one.
   */
  private static final @Nullable String[] KNOWN = new @Nullable String[(MOST_DIGITS + 1) * SMALL];

  private NumberText() {}

  /**
   * @throws IllegalArgumentException if the text is no such number or does not fit an int
   */
  static int readInt(String text) {
    long number = readLong(text);
    if (number != (int) number) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
    }
    return (int) number;
  }

  /**
   * Hexadecimal numbers may leave out {@code 0x} where a letter gives them away, as the schemas do.
   *
   * @throws IllegalArgumentException if the text is no such number or does not fit a long
   */
  static long readLong(String text) {
    long number = readBits(text);
    if (number < 0 && !text.strip().startsWith("-")) {
      throw new IllegalArgumentException("\"" + text + "\" is not below 2^63");
    }
    return number;
  }

  /**
   * All 64 bits, so that the highest numbers read as negative.
   *
   * @throws IllegalArgumentException if the text is no such number or does not fit 64 bits
   */
  static long readBits(String text) {
    String digits = text.strip();
    try {
      if (digits.regionMatches(true, 0, "0x", 0, 2)) {
        return Long.parseUnsignedLong(digits, 2, digits.length(), 16);
      }
      if (digits.startsWith("-")) {
        return Long.parseLong(digits);
      }
      return Long.parseUnsignedLong(digits, isBareHex(digits) ? 16 : 10);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a number such as 26 or 0x1a", e);
    }
  }

  /** What else holds a letter is no number in either base. */
  private static boolean isBareHex(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) > '9') {
        return true;
      }
    }
    return false;
  }

  static String hex(int number, int digits) {
    return hex(Integer.toUnsignedLong(number), digits);
  }

  static String hex(long number, int digits) {
    if (number < 0 || number >= SMALL) {
      return padded(number, digits);
    }
    int at = digits * SMALL + (int) number;
    String known = KNOWN[at];
    if (known == null) {
      known = padded(number, digits);
      KNOWN[at] = known;
    }
    return known;
  }

  // By hand, as String.format takes a microsecond.
  private static String padded(long number, int digits) {
    String hex = Long.toHexString(number);
    return "0x" + "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }
}
