package io.github.kvmtune;

import java.util.List;

/**
 * A guest that does not fit the host, or asks for what contradicts it; names what is missing,
 * where, and what would fit, or both sides of the contradiction.
 */
public final class PlanRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  /**
   * @param guest name of the guest
   * @param problems what does not fit, with the remedy, one sentence each
   */
  public PlanRefusedException(String guest, List<String> problems) {
    super("guest \"" + guest + "\": " + String.join("; ", problems));
    this.problems = List.copyOf(problems);
  }

  /** What does not fit, with the remedy, one sentence each. */
  public List<String> problems() {
    return problems;
  }
}
