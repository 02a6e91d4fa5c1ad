package io.github.kvmtune.xml.adapter;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment written in whole seconds since 1970, {@code 1525889631}. */
public final class EpochSeconds extends XmlAdapter<String, Instant> {

  /**
   * @throws IllegalArgumentException if the text is not such a number
   */
  @Override
  public @Nullable Instant unmarshal(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Instant.ofEpochSecond(NumberText.readLong(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"" + text + "\" is beyond all dates", e);
    }
  }

  @Override
  public @Nullable String marshal(@Nullable Instant moment) {
    return moment == null ? null : Long.toString(moment.getEpochSecond());
  }
}
