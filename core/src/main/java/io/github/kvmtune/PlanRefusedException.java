package io.github.kvmtune;

import java.util.List;

/** A guest that does not fit the host; names what is missing, where, and what would fit. */
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
