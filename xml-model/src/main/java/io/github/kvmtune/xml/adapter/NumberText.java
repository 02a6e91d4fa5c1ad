package io.github.kvmtune.xml.adapter;

import java.util.Locale;

/** Reads numbers that libvirt accepts in decimal and, after {@code 0x}, in hexadecimal. */
final class NumberText {

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
   * Hexadecimal numbers use all 64 bits, so that the highest ones read as negative.
   *
   * @throws IllegalArgumentException if the text is no such number or does not fit 64 bits
   */
  static long readLong(String text) {
    String digits = text.strip();
    try {
      return digits.toLowerCase(Locale.ROOT).startsWith("0x")
          ? Long.parseUnsignedLong(digits, 2, digits.length(), 16)
          : Long.parseLong(digits);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a number such as 26 or 0x1a", e);
    }
  }

  // By hand, because addresses are all over a document and String.format takes a microsecond.
  static String hex(int number, int digits) {
    return padded(Integer.toHexString(number), digits);
  }

  static String hex(long number, int digits) {
    return padded(Long.toHexString(number), digits);
  }

  private static String padded(String hex, int digits) {
    return "0x" + "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }
}
