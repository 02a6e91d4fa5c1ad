package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A boolean written {@code yes} or {@code no}. */
public final class YesNo extends XmlAdapter<String, Boolean> {

  /**
   * @throws IllegalArgumentException if the text is neither {@code yes} nor {@code no}
   */
  @Override
  public @Nullable Boolean unmarshal(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (text.strip()) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("\"" + text + "\" is neither yes nor no");
    };
  }

  @Override
  public @Nullable String marshal(@Nullable Boolean value) {
    if (value == null) {
      return null;
    }
    return value ? "yes" : "no";
  }
}
