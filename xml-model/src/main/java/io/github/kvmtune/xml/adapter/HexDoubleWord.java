package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A number written with eight hexadecimal digits, {@code 0x0000001a}; decimal is read as well. */
public final class HexDoubleWord extends XmlAdapter<String, Long> {

  /**
   * @throws IllegalArgumentException if the text is not a decimal or {@code 0x} number, or too
   *     large
   */
  @Override
  public @Nullable Long unmarshal(@Nullable String text) {
    return text == null ? null : NumberText.readBits(text);
  }

  @Override
  public @Nullable String marshal(@Nullable Long number) {
    return number == null ? null : NumberText.hex(number, 8);
  }
}
