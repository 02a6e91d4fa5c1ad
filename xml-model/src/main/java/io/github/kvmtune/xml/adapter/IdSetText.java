package io.github.kvmtune.xml.adapter;

import io.github.kvmtune.value.IdSet;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A set of CPU or node ids written as a list of ranges, {@code 0-3,8}; {@code ^2} excludes. */
public final class IdSetText extends XmlAdapter<String, IdSet> {

  /**
   * @throws IllegalArgumentException if the text is not such a list
   */
  @Override
  public @Nullable IdSet unmarshal(@Nullable String text) {
    return text == null ? null : IdSet.parse(text);
  }

  @Override
  public @Nullable String marshal(@Nullable IdSet ids) {
    return ids == null ? null : ids.toString();
  }
}
