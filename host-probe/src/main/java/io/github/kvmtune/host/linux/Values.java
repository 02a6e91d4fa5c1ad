package io.github.kvmtune.host.linux;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The notations that kernel files use. Each method refuses other content with an {@link
 * IllegalArgumentException} that says what was expected.
 */
final class Values {

  private static final Pattern CHOSEN = Pattern.compile("\\[([^\\]\\s]+)\\]");
  private static final Pattern CACHE_SIZE = Pattern.compile("(\\d+)([KMG])");
  private static final Pattern KILOBYTES = Pattern.compile("(\\d+) kB");
  private static final Pattern MASK = Pattern.compile("[0-9a-fA-F]{1,8}(,[0-9a-fA-F]{1,8})*");

  private Values() {}

  /** A number from 0 on. */
  static long count(String text) {
    try {
      long number = Long.parseLong(text.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a number below 2^63", e);
    }
    throw new IllegalArgumentException("not a number from 0 on");
  }

  /** A number from 0 to 2^31-1. */
  static int number(String text) {
    try {
      return Math.toIntExact(count(text));
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("not a number below 2^31", e);
    }
  }

  /** One of the numbers from the lowest to the highest. */
  static int oneOf(String text, int lowest, int highest) {
    int number = number(text);
    if (number < lowest || number > highest) {
      throw new IllegalArgumentException("not a number from " + lowest + " to " + highest);
    }
    return number;
  }

  /** An id, empty where the kernel does not know it and writes -1. */
  static Optional<Integer> idOrUnknown(String text) {
    return text.strip().equals("-1") ? Optional.empty() : Optional.of(number(text));
  }

  /** A boolean module parameter; kernels changed between Y/N and 1/0. */
  static boolean flag(String text) {
    return switch (text.strip()) {
      case "Y", "y", "1" -> true;
      case "N", "n", "0" -> false;
      default -> throw new IllegalArgumentException("neither Y, N, 1 nor 0");
    };
  }

  /** A single word or phrase. */
  static String word(String text) {
    if (text.isBlank() || !text.strip().matches("[ -~]+")) {
      throw new IllegalArgumentException("not a printable word");
    }
    return text.strip();
  }

  static List<String> words(String text) {
    return List.of(word(text).split("\\s+"));
  }

  /** A list such as {@code 0-3,8}; old kernels write {@code (null)} or a NUL for an empty one. */
  static IdSet ids(String text) {
    return text.equals("(null)") || text.equals("\0") ? IdSet.empty() : IdSet.parse(text);
  }

  /** Ids with blanks between them. */
  static IdSet spacedIds(String text) {
    return IdSet.parse(text.strip().replaceAll("\\s+", ","));
  }

  /** A mask in 32-bit groups of hexadecimal digits, the highest ids first. */
  static IdSet mask(String text) {
    String mask = text.strip();
    if (!MASK.matcher(mask).matches() || mask.length() > IdSet.LIMIT / 4) {
      throw new IllegalArgumentException("not a mask such as 00000000,000000ff");
    }
    String digits =
        java.util.Arrays.stream(mask.split(","))
            .map(group -> "0".repeat(8 - group.length()) + group)
            .reduce("", String::concat);
    BigInteger bits = new BigInteger(digits, 16);
    return IdSet.of(IntStream.range(0, bits.bitLength()).filter(bits::testBit));
  }

  /** The word in brackets, such as {@code madvise} in {@code always [madvise] never}. */
  static String chosen(String text) {
    Matcher matcher = CHOSEN.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no choice in brackets");
    }
    return matcher.group(1);
  }

  /** All words on offer, the chosen one without its brackets. */
  static List<String> choices(String text) {
    return words(text.replace("[", "").replace("]", ""));
  }

  /** A size such as {@code 1024K}; kernels write K, edited captures M as well. */
  static ByteSize cacheSize(String text) {
    Matcher matcher = CACHE_SIZE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a cache size such as 1024K");
    }
    return ByteSize.parse(matcher.group(1) + matcher.group(2).toUpperCase(Locale.ROOT));
  }

  /** A size such as {@code 16384 kB}, the kernel's kB being 1024 bytes. */
  static ByteSize kilobytes(String text) {
    Matcher matcher = KILOBYTES.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a size such as 16384 kB");
    }
    return ByteSize.kib(count(matcher.group(1)));
  }

  static ByteSize bytes(String text) {
    return ByteSize.bytes(count(text));
  }

  /** A number of 512-byte sectors, the unit of block device sizes whatever the device's own. */
  static ByteSize sectors(String text) {
    return ByteSize.bytes(512).times(count(text));
  }
}
