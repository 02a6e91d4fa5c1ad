package io.github.kvmtune.xml.internal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Fields are as wide as the schemas, which allow unsigned numbers, so that every document is read;
 * getters give the type that programs calculate with, and refuse a number that it cannot hold.
 */
public final class Numbers {

  private Numbers() {}

  /**
   * @param name as in the document
   * @throws ArithmeticException if the number does not fit
   */
  public static @Nullable Integer toInt(@Nullable Long number, String name) {
    if (number != null && number != number.intValue()) {
      throw tooLarge(number, name, "an int");
    }
    return number == null ? null : (Integer) number.intValue();
  }

  /**
   * @param name as in the document
   * @throws ArithmeticException if the number does not fit
   */
  public static @Nullable Long toLong(@Nullable BigInteger number, String name) {
    if (number != null && number.bitLength() >= Long.SIZE) {
      throw tooLarge(number, name, "a long");
    }
    return number == null ? null : (Long) number.longValue();
  }

  public static @Nullable Long wide(@Nullable Integer number) {
    return number == null ? null : (Long) number.longValue();
  }

  public static @Nullable BigInteger wide(@Nullable Long number) {
    return number == null ? null : BigInteger.valueOf(number);
  }

  private static ArithmeticException tooLarge(Number number, String name, String type) {
    return new ArithmeticException(
        "%s is %s, which does not fit %s; text(\"%s\") gives it as it is written"
            .formatted(name, number, type, name));
  }
}
