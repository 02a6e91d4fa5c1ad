package io.github.kvmtune.tuning;

import io.github.kvmtune.Forced;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a tuning can be forced to. {@code off} is always among it.
 *
 * @param description for people, such as {@code off, on} or {@code off, a number from 1 to 256}
 * @param examples values that are accepted, {@code off} aside
 * @param others whether a value other than {@code off} is accepted
 */
public record Values(String description, List<String> examples, Predicate<String> others) {

  public Values {
    examples = List.copyOf(examples);
  }

  /** A tuning that has nothing to choose; it can only be switched off. */
  static Values onlyOff() {
    return new Values(Forced.OFF, List.of(), value -> false);
  }

  /** These words and no other. */
  static Values words(String... words) {
    List<String> known = List.of(words);
    return new Values(Forced.OFF + ", " + String.join(", ", known), known, known::contains);
  }

  /** Switched on where the rule would leave the guest alone. */
  static Values on() {
    return words(Forced.ON);
  }

  /** A whole number within bounds. */
  static Values number(int smallest, int largest) {
    return new Values(
        Forced.OFF + ", a number from " + smallest + " to " + largest,
        List.of(String.valueOf(smallest), String.valueOf(largest)),
        value -> isWithin(value, smallest, largest));
  }

  private static boolean isWithin(String value, int smallest, int largest) {
    return value.matches("\\d{1,9}")
        && Integer.parseInt(value) >= smallest
        && Integer.parseInt(value) <= largest;
  }

  /** These, or whatever a check takes. */
  Values or(String what, List<String> moreExamples, Predicate<String> check) {
    List<String> all =
        java.util.stream.Stream.concat(examples.stream(), moreExamples.stream()).toList();
    return new Values(description + ", " + what, all, others.or(check));
  }

  /** Whether a tuning can be forced to this value on some host. */
  public boolean accept(String value) {
    return value.equals(Forced.OFF) || others.test(value);
  }

  @Override
  public String toString() {
    return description;
  }
}
