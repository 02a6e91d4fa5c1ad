package io.github.kvmtune.review;

/**
 * Something in a domain that a check objects to.
 *
 * @param check name of the check, such as {@code native-io-cache}
 * @param severity what comes of it
 * @param place XPath of the element or attribute, such as {@code
 *     /domain/devices/disk[2]/driver/@io}
 * @param explanation what is wrong and why, naming the values; a sentence without its full stop
 * @param remedy what to do instead, as a command without its full stop
 * @param source where to read more, such as {@code libvirt domain format: Hard drives}
 */
public record Finding(
    String check,
    Severity severity,
    String place,
    String explanation,
    String remedy,
    String source) {

  /** In one line, for messages. */
  @Override
  public String toString() {
    return "%s: %s; %s (%s, %s)".formatted(place, explanation, remedy, severity.word(), check);
  }
}
