package io.github.kvmtune.xml.adapter;

import io.github.kvmtune.value.IdSet;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** CPU and node ids in libvirt's list format, {@code 0-3,^2,8}. */
public final class IdSetText extends XmlAdapter<String, IdSet> {

  /**
   * @throws IllegalArgumentException if the text is not a list of ids
   */
  @Override
  @SuppressWarnings("NullAway") // null is XmlAdapter's word for "unset", which its type cannot say
  public @Nullable IdSet unmarshal(@Nullable String text) {
    return text == null ? null : IdSet.parse(text);
  }

  @Override
  @SuppressWarnings("NullAway")
  public @Nullable String marshal(@Nullable IdSet ids) {
    return ids == null ? null : ids.toString();
  }
}
