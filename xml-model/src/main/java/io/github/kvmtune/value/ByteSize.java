package io.github.kvmtune.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of memory or storage, never negative, exact to the byte.
 *
 * <pre>{@code
 * ByteSize memory = ByteSize.gib(8);
 * ByteSize page = ByteSize.parse("2MiB");
 * long pages = memory.dividedBy(page); // 4096
 * }</pre>
 *
 * @param bytes the amount in bytes
 */
public record ByteSize(long bytes) implements Comparable<ByteSize> {

  public static final ByteSize ZERO = new ByteSize(0);

  private static final long KIB = 1024;
  private static final long MIB = KIB * 1024;
  private static final long GIB = MIB * 1024;
  private static final long TIB = GIB * 1024;
  private static final long PIB = TIB * 1024;

  // libvirt's own reading of units: KB and MB are powers of 1000, K, KiB, M and MiB powers of 1024.
  private static final Map<String, Long> UNITS =
      Map.ofEntries(
          Map.entry("b", 1L),
          Map.entry("byte", 1L),
          Map.entry("bytes", 1L),
          Map.entry("k", KIB),
          Map.entry("kib", KIB),
          Map.entry("kb", 1_000L),
          Map.entry("m", MIB),
          Map.entry("mib", MIB),
          Map.entry("mb", 1_000_000L),
          Map.entry("g", GIB),
          Map.entry("gib", GIB),
          Map.entry("gb", 1_000_000_000L),
          Map.entry("t", TIB),
          Map.entry("tib", TIB),
          Map.entry("tb", 1_000_000_000_000L),
          Map.entry("p", PIB),
          Map.entry("pib", PIB),
          Map.entry("pb", 1_000_000_000_000_000L),
          Map.entry("e", PIB * 1024),
          Map.entry("eib", PIB * 1024),
          Map.entry("eb", 1_000_000_000_000_000_000L));

  private static final Pattern TEXT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]*)");

  /**
   * @throws IllegalArgumentException if {@code bytes} is negative
   */
  public ByteSize {
    if (bytes < 0) {
      throw new IllegalArgumentException("a size cannot be negative: " + bytes + " bytes");
    }
  }

  public static ByteSize bytes(long bytes) {
    return new ByteSize(bytes);
  }

  public static ByteSize kib(long kib) {
    return new ByteSize(Math.multiplyExact(kib, KIB));
  }

  public static ByteSize mib(long mib) {
    return new ByteSize(Math.multiplyExact(mib, MIB));
  }

  public static ByteSize gib(long gib) {
    return new ByteSize(Math.multiplyExact(gib, GIB));
  }

  /**
   * Reads a number with its unit, such as {@code 8GiB}, {@code 1.5 GiB} or {@code 512M}. KiB, MiB,
   * GiB and TiB (or K, M, G, T) count in 1024s; KB, MB, GB and TB in 1000s, as libvirt does.
   *
   * @throws IllegalArgumentException if the unit is missing or unknown, or the size is not a whole
   *     number of bytes
   */
  public static ByteSize parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a size; write a number and a unit, such as 8GiB");
    }
    if (matcher.group(2).isEmpty()) {
      throw new IllegalArgumentException(
          "size \"" + text + "\" has no unit; write it with one, such as " + text.strip() + "GiB");
    }
    return of(new BigDecimal(matcher.group(1)), matcher.group(2));
  }

  /**
   * A number in one of libvirt's units, as {@code <memory unit='GiB'>8</memory>} has it.
   *
   * @throws IllegalArgumentException if the unit is unknown, or the size is not a whole number of
   *     bytes below 2^63
   */
  public static ByteSize of(BigDecimal number, String unit) {
    Long factor = UNITS.get(unit.toLowerCase(Locale.ROOT));
    if (factor == null) {
      throw new IllegalArgumentException(
          "\"" + unit + "\" is not a size unit; use bytes, KiB, MiB, GiB or TiB");
    }
    try {
      return new ByteSize(number.multiply(BigDecimal.valueOf(factor)).longValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          number.toPlainString() + " " + unit + " is not a whole number of bytes below 8 EiB", e);
    }
  }

  public ByteSize plus(ByteSize other) {
    return new ByteSize(Math.addExact(bytes, other.bytes));
  }

  /**
   * What is left when {@code other} is taken away.
   *
   * @throws IllegalArgumentException if {@code other} is larger
   */
  public ByteSize minus(ByteSize other) {
    return new ByteSize(bytes - other.bytes);
  }

  public ByteSize times(long factor) {
    return new ByteSize(Math.multiplyExact(bytes, factor));
  }

  /** How many whole {@code part}s fit. */
  public long dividedBy(ByteSize part) {
    return bytes / part.bytes;
  }

  public boolean isMultipleOf(ByteSize part) {
    return bytes % part.bytes == 0;
  }

  /** The smallest multiple of {@code part} that is not smaller than this. */
  public ByteSize roundedUpTo(ByteSize part) {
    return part.times(Math.floorDiv(Math.addExact(bytes, part.bytes - 1), part.bytes));
  }

  /** Whole KiB; a rest below one KiB is an error rather than a loss. */
  public long toKib() {
    if (bytes % KIB != 0) {
      throw new ArithmeticException(bytes + " bytes are not a whole number of KiB");
    }
    return bytes / KIB;
  }

  /** For people: rounded down to whole MiB where it is at least one, such as {@code 24017MiB}. */
  public String inMib() {
    return bytes < MIB ? toString() : new ByteSize(bytes - bytes % MIB).toString();
  }

  @Override
  public int compareTo(ByteSize other) {
    return Long.compare(bytes, other.bytes);
  }

  /** The largest binary unit that gives a whole number, such as {@code 8GiB} or {@code 1536MiB}. */
  @Override
  public String toString() {
    if (bytes == 0) {
      return "0B";
    }
    if (bytes % TIB == 0) {
      return bytes / TIB + "TiB";
    }
    if (bytes % GIB == 0) {
      return bytes / GIB + "GiB";
    }
    if (bytes % MIB == 0) {
      return bytes / MIB + "MiB";
    }
    return bytes % KIB == 0 ? bytes / KIB + "KiB" : bytes + "B";
  }
}
