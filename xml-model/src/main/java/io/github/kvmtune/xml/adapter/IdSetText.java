package io.github.kvmtune.xml.adapter;

import io.github.kvmtune.value.IdSet;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A set of CPU or node ids written as a list of ranges, {@code 0-3,8}; {@code ^2} excludes. A word
 * in place of a list is no set and gives null, and so does a list that libvirt's schemas allow and
 * that is none to libvirt: one with ids beyond {@link IdSet#LIMIT}, or that runs backwards.
 */
public final class IdSetText extends XmlAdapter<String, IdSet> {

  private static final Pattern WORD = Pattern.compile("\\s*[^\\d\\s,^-][^\\d,^-]*");
  private static final Pattern PART = Pattern.compile("\\d+(-\\d+)?|\\^\\d+");

  /**
   * @throws IllegalArgumentException if the text is a list with a mistake
   */
  @Override
  public @Nullable IdSet unmarshal(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return IdSet.parse(text);
    } catch (IllegalArgumentException e) {
      if (WORD.matcher(text).matches() || isAllowed(text)) {
        return null;
      }
      throw e;
    }
  }

  // Part by part, as one pattern for all of a long list would use up the stack.
  private static boolean isAllowed(String text) {
    return Arrays.stream(text.split(",", -1)).allMatch(part -> PART.matcher(part).matches());
  }

  @Override
  public @Nullable String marshal(@Nullable IdSet ids) {
    return ids == null ? null : ids.toString();
  }
}
