package io.github.kvmtune.tuning;

/**
 * The user's word on a tuning cannot be kept on this host or with the rest of the guest; the
 * message names both sides. The planner collects them into one {@link
 * io.github.kvmtune.PlanRefusedException}.
 */
public final class ContradictionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ContradictionException(String message) {
    super(message);
  }
}
