package io.github.kvmtune.xml.internal;

import io.github.kvmtune.value.ByteSize;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Sizes that the document keeps as a number and a unit. */
public final class Sizes {

  private static final ByteSize KIB = ByteSize.kib(1);

  private Sizes() {}

  public static @Nullable ByteSize read(
      @Nullable BigInteger number, @Nullable String unit, String whenUnset) {
    if (number == null) {
      return null;
    }
    return ByteSize.of(new BigDecimal(number), unit == null ? whenUnset : unit);
  }

  public static @Nullable BigInteger number(@Nullable ByteSize size) {
    if (size == null) {
      return null;
    }
    return BigInteger.valueOf(size.isMultipleOf(KIB) ? size.toKib() : size.bytes());
  }

  public static @Nullable ByteSize ofBytes(@Nullable BigInteger bytes) {
    return read(bytes, null, "bytes");
  }

  public static @Nullable BigInteger toBytes(@Nullable ByteSize size) {
    return size == null ? null : BigInteger.valueOf(size.bytes());
  }

  public static @Nullable String unit(@Nullable ByteSize size) {
    if (size == null) {
      return null;
    }
    return size.isMultipleOf(KIB) ? "KiB" : "bytes";
  }
}
