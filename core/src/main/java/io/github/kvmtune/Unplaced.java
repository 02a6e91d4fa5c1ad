package io.github.kvmtune;

import java.util.List;

/**
 * A guest that found no place.
 *
 * @param guest what was asked for
 * @param problems why, with what is missing and what would fit, one sentence each
 */
public record Unplaced(Guest guest, List<String> problems) {

  public Unplaced {
    problems = List.copyOf(problems);
  }

  /** Such as {@code guest "db1": no node has room for ...}. */
  @Override
  public String toString() {
    return "guest \"" + guest.name() + "\": " + String.join("; ", problems);
  }
}
