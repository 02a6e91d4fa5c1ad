package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A number written with four hexadecimal digits, {@code 0x001a}; decimal is read as well. */
public final class HexWord extends XmlAdapter<String, Integer> {

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
    return number == null ? null : NumberText.hex(number, 4);
  }
}
