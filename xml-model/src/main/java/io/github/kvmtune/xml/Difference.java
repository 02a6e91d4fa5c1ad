package io.github.kvmtune.xml;

import org.jspecify.annotations.Nullable;

/**
 * One place where two documents differ.
 *
 * @param path the attribute or element, such as {@code /domain/devices/disk[2]/driver/@cache}
 * @param before what the first document has there; null if nothing. The value of an attribute or of
 *     an element that is only text, else the element as XML
 * @param after what the second document has there; null if nothing
 */
public record Difference(String path, @Nullable String before, @Nullable String after) {

  /** For example {@code /domain/vcpu: 4 -> 8}. */
  @Override
  public String toString() {
    return path
        + ": "
        + (before == null ? "(none)" : before)
        + " -> "
        + (after == null ? "(none)" : after);
  }
}
