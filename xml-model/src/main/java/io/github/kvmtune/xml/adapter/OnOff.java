package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A boolean written {@code on} or {@code off}. */
public final class OnOff extends XmlAdapter<String, Boolean> {

  /**
   * @throws IllegalArgumentException if the text is neither {@code on} nor {@code off}
   */
  @Override
  public @Nullable Boolean unmarshal(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (text.strip()) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException("\"" + text + "\" is neither on nor off");
    };
  }

  @Override
  public @Nullable String marshal(@Nullable Boolean value) {
    if (value == null) {
      return null;
    }
    return value ? "on" : "off";
  }
}
