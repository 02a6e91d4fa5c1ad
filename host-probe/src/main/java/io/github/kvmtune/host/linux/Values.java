package io.github.kvmtune.host.linux;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The notations that kernel files use. Each method refuses other content with an {@link
 * IllegalArgumentException} that says what was expected.
 */
final class Values {

  /** Far above any limit or counter, far below an overflow. */
  private static final long MOST = 1L << 48;

  private static final ByteSize LARGEST = ByteSize.bytes(1L << 60);
  private static final ByteSize LARGEST_CACHE = ByteSize.gib(16);

  /** At least one letter, so that a number is no name. */
  private static final Pattern NAME = Pattern.compile("[0-9]*[A-Za-z][A-Za-z0-9_.:+-]*");

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
  // No number of more than 64 bits.
  private static final Pattern SETTING =
      Pattern.compile("-?[0-9]{1,20}|0x[0-9a-f]{1,16}|[A-Za-z(][ -~]*");
  private static final Pattern CHOSEN = Pattern.compile("\\[([^\\]\\s]+)\\]");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-f]{1,7}");
  private static final Pattern REGISTER = Pattern.compile("(?:[0-9a-f]{1,16}:)?([0-9a-f]{1,16})");
  private static final Pattern CACHE_SIZE = Pattern.compile("(\\d+)([KMG])");
  private static final Pattern KILOBYTES = Pattern.compile("(\\d+) kB");
  private static final Pattern MASK = Pattern.compile("[0-9a-fA-F]{1,8}(,[0-9a-fA-F]{1,8})*+");

  private Values() {}

  /** A number from 0 on; what no kernel counts up to is garbage. */
  static long count(String text) {
    return between(text, 0, MOST);
  }

  /** A number from 0 to 2^31-1. */
  static int number(String text) {
    return between(text, 0, Integer.MAX_VALUE);
  }

  /** A number such as {@code 0xd40}, from 0 to 2^31-1. */
  static int hexadecimal(String text) {
    if (!HEXADECIMAL.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException("not a number such as 0xd40");
    }
    return Integer.parseInt(text.strip().substring(2), 16);
  }

  /** One of the numbers from the lowest to the highest. */
  static int between(String text, int lowest, int highest) {
    return (int) between(text, (long) lowest, (long) highest);
  }

  private static long between(String text, long lowest, long highest) {
    String digits = text.strip();
    if (DIGITS.matcher(digits).matches()) {
      long number = Long.parseLong(digits);
      if (number >= lowest && number <= highest) {
        return number;
      }
    }
    throw new IllegalArgumentException("not a number from " + lowest + " to " + highest);
  }

  /** An id, empty where the kernel does not know it and writes -1. */
  static Optional<Integer> idOrUnknown(String text) {
    return text.strip().equals("-1")
        ? Optional.empty()
        : Optional.of(between(text, 0, IdSet.LIMIT - 1));
  }

  /** A boolean module parameter; kernels changed between Y/N and 1/0. */
  static boolean flag(String text) {
    return switch (text.strip()) {
      case "Y", "y", "1" -> true;
      case "N", "n", "0" -> false;
      default -> throw new IllegalArgumentException("neither Y, N, 1 nor 0");
    };
  }

  /** A line of printable text with at least one letter. */
  static String line(String text) {
    if (!text.strip().matches("[ -~]*[A-Za-z][ -~]*")) {
      throw new IllegalArgumentException("not a line of text");
    }
    return text.strip();
  }

  /** A module parameter of any kind: a boolean, a number, a word or words. */
  static String setting(String text) {
    if (!SETTING.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException("not a module parameter such as Y or 4096");
    }
    return text.strip();
  }

  /** An absolute path. */
  static String path(String text) {
    if (!text.strip().matches("/[ -~]*")) {
      throw new IllegalArgumentException("not a path");
    }
    return text.strip();
  }

  /** A name such as {@code mq-deadline}, as the kernel gives its own parts. */
  static String name(String text) {
    if (!NAME.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException("not a name such as mq-deadline");
    }
    return text.strip();
  }

  /** Names with blanks between them. */
  static List<String> names(String text) {
    return fields(text).stream().map(Values::name).toList();
  }

  /** What stands between blanks. */
  static List<String> fields(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** One of a few texts that the kernel chooses from. */
  static String among(String text, String... choices) {
    if (!List.of(choices).contains(text.strip())) {
      throw new IllegalArgumentException("none of " + String.join(", ", choices));
    }
    return text.strip();
  }

  /**
   * A list such as {@code 0-3,8}; of one that was never made kernels write {@code (null)}, with
   * blanks before it, or a NUL.
   */
  static IdSet ids(String text) {
    return text.strip().equals("(null)") || text.equals("\0") ? IdSet.empty() : IdSet.parse(text);
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
        Arrays.stream(mask.split(","))
            .map(group -> "0".repeat(8 - group.length()) + group)
            .reduce("", String::concat);
    BigInteger bits = new BigInteger(digits, 16);
    return IdSet.of(IntStream.range(0, bits.bitLength()).filter(bits::testBit));
  }

  /** A 64-bit register in hexadecimal; of several, as AMD's driver writes them, the last. */
  static long register(String text) {
    Matcher matcher = REGISTER.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a register such as 8d2078c106f0466");
    }
    return Long.parseUnsignedLong(matcher.group(1), 16);
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
    return names(text.replace("[", "").replace("]", ""));
  }

  /** A size such as {@code 1024K}; kernels write K, edited captures M as well. */
  static ByteSize cacheSize(String text) {
    Matcher matcher = CACHE_SIZE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a cache size such as 1024K");
    }
    return upTo(LARGEST_CACHE, ByteSize.parse(matcher.group(1) + matcher.group(2)));
  }

  /** A size such as {@code 16384 kB}, the kernel's kB being 1024 bytes. */
  static ByteSize kilobytes(String text) {
    Matcher matcher = KILOBYTES.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a size such as 16384 kB");
    }
    return upTo(LARGEST, ByteSize.kib(count(matcher.group(1))));
  }

  static ByteSize bytes(String text) {
    return ByteSize.bytes(count(text));
  }

  private static ByteSize upTo(ByteSize largest, ByteSize size) {
    if (size.compareTo(largest) > 0) {
      throw new IllegalArgumentException("larger than " + largest);
    }
    return size;
  }

  /** A number of 512-byte sectors, the unit of block device sizes whatever the device's own. */
  static ByteSize sectors(String text) {
    return upTo(LARGEST, ByteSize.bytes(512).times(count(text)));
  }
}
