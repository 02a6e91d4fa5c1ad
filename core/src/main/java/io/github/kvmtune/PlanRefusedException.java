package io.github.kvmtune;

import io.github.kvmtune.review.Finding;
import java.util.List;

/**
 * A guest that does not fit the host, or asks for what contradicts it; names what is missing,
 * where, and what would fit, or both sides of the contradiction.
 */
public final class PlanRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;
  private final transient List<Finding> findings;

  /**
   * @param guest name of the guest
   * @param problems what does not fit, with the remedy, one sentence each
   */
  public PlanRefusedException(String guest, List<String> problems) {
    this(guest, problems, List.of());
  }

  /**
   * @param guest name of the guest
   * @param problems what does not fit, with the remedy, one sentence each
   * @param findings what the checks found in the finished domain
   */
  public PlanRefusedException(String guest, List<String> problems, List<Finding> findings) {
    super("guest \"" + guest + "\": " + String.join("; ", problems));
    this.problems = List.copyOf(problems);
    this.findings = List.copyOf(findings);
  }

  /** What does not fit, with the remedy, one sentence each. */
  public List<String> problems() {
    return problems;
  }

  /** What the checks found in the finished domain; empty if it never came so far. */
  public List<Finding> findings() {
    return findings;
  }
}
