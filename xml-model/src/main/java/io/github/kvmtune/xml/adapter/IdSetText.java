package io.github.kvmtune.xml.adapter;

import io.github.kvmtune.value.IdSet;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A set of CPU or node ids written as a list of ranges, {@code 0-3,8}; {@code ^2} excludes. A word
 * in place of a list is no set and gives null, and so does a list that libvirt's schemas allow and
 * that is none to libvirt: one with ids beyond {@link IdSet#LIMIT}, or that runs backwards.
 */
public final class IdSetText extends XmlAdapter<String, IdSet> {

  private static final Pattern WORD = Pattern.compile("\\s*[^\\d\\s,^-][^\\d,^-]*");
  private static final Pattern ALLOWED =
      Pattern.compile("(\\d+(-\\d+)?|\\^\\d+)(,(\\d+(-\\d+)?|\\^\\d+))*");

  /**
   * @throws IllegalArgumentException if the text is a list with a mistake
   */
  @Override
  public @Nullable IdSet unmarshal(@Nullable String text) {
    if (text == null || WORD.matcher(text).matches()) {
      return null;
    }
    try {
      return IdSet.parse(text);
    } catch (IllegalArgumentException e) {
      if (ALLOWED.matcher(text).matches()) {
        return null;
      }
      throw e;
    }
  }

  @Override
  public @Nullable String marshal(@Nullable IdSet ids) {
    return ids == null ? null : ids.toString();
  }
}
