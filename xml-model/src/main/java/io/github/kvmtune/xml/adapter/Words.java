package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A boolean written as one of two words; any other word is no boolean and gives null. */
abstract class Words extends XmlAdapter<String, Boolean> {

  private final String whenTrue;
  private final String whenFalse;

  Words(String whenTrue, String whenFalse) {
    this.whenTrue = whenTrue;
    this.whenFalse = whenFalse;
  }

  @Override
  public @Nullable Boolean unmarshal(@Nullable String text) {
    if (whenTrue.equals(text)) {
      return Boolean.TRUE;
    }
    return whenFalse.equals(text) ? Boolean.FALSE : null;
  }

  @Override
  public @Nullable String marshal(@Nullable Boolean value) {
    if (value == null) {
      return null;
    }
    return value ? whenTrue : whenFalse;
  }
}
