package io.github.kvmtune;

import java.util.List;

/** A guest description that cannot be meant on any host; names everything that is wrong with it. */
public final class InvalidGuestException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  InvalidGuestException(String guest, List<String> problems) {
    super("guest \"" + guest + "\": " + String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Each contradiction with its remedy, one sentence each. */
  public List<String> problems() {
    return problems;
  }
}
