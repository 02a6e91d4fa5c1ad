package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A number written in hexadecimal and read in any base, told by its prefix as C's strtoul does. */
abstract class Hex extends XmlAdapter<String, Integer> {

  private final String format;

  Hex(String format) {
    this.format = format;
  }

  /**
   * @throws NumberFormatException if the text is no number below 2^32
   */
  @Override
  @SuppressWarnings("NullAway") // null is XmlAdapter's word for "unset", which its type cannot say
  public @Nullable Integer unmarshal(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return Integer.decode(text.strip());
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable String marshal(@Nullable Integer value) {
    return value == null ? null : String.format(format, value);
  }
}
