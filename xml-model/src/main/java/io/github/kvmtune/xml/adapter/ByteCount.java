package io.github.kvmtune.xml.adapter;

import io.github.kvmtune.value.ByteSize;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import org.jspecify.annotations.Nullable;

/** A size written as a bare number of bytes, {@code 4096}. */
public final class ByteCount extends XmlAdapter<String, ByteSize> {

  /**
   * @throws IllegalArgumentException if the text is not a number of bytes
   */
  @Override
  public @Nullable ByteSize unmarshal(@Nullable String text) {
    return text == null ? null : ByteSize.bytes(NumberText.readLong(text));
  }

  @Override
  public @Nullable String marshal(@Nullable ByteSize size) {
    return size == null ? null : Long.toString(size.bytes());
  }
}
