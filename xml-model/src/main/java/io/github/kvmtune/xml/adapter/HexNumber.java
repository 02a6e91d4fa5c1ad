package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A number written in hexadecimal, {@code 0x1a}; decimal is read as well. */
public final class HexNumber extends XmlAdapter<String, Integer> {

  /**
   * @throws IllegalArgumentException if the text is not a decimal or {@code 0x} number, or too
   *     large
   */
  @Override
  public @Nullable Integer unmarshal(@Nullable String text) {
    return text == null ? null : NumberText.readInt(text);
  }

  @Override
  public @Nullable String marshal(@Nullable Integer number) {
    return number == null ? null : NumberText.hex(number, 1);
  }
}
