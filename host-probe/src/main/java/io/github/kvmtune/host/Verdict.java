package io.github.kvmtune.host;

import java.util.List;

/**
 * An answer derived from facts, with its reasoning.
 *
 * <pre>{@code
 * Verdict apicv = host.kvm().apicv();
 * if (!apicv.isActive()) {
 *   System.out.println(apicv.reason());
 * }
 * }</pre>
 *
 * @param state whether the thing asked about is in effect
 * @param reason one sentence for people, with the remedy if there is one
 * @param facts what the answer rests on, absent facts that would have decided it included
 */
public record Verdict(State state, String reason, List<Fact<?>> facts) {

  /** Whether the thing asked about is in effect. */
  public enum State {
    ACTIVE,
    INACTIVE,
    /** The facts at hand do not decide it. */
    UNKNOWN
  }

  public Verdict {
    facts = List.copyOf(facts);
  }

  public static Verdict active(String reason, Fact<?>... facts) {
    return new Verdict(State.ACTIVE, reason, List.of(facts));
  }

  public static Verdict inactive(String reason, Fact<?>... facts) {
    return new Verdict(State.INACTIVE, reason, List.of(facts));
  }

  public static Verdict unknown(String reason, Fact<?>... facts) {
    return new Verdict(State.UNKNOWN, reason, List.of(facts));
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  public boolean isUnknown() {
    return state == State.UNKNOWN;
  }

  /** For people: {@code active: kvm_intel has enable_apicv=Y}. */
  @Override
  public String toString() {
    return state.name().toLowerCase(java.util.Locale.ROOT) + ": " + reason;
  }
}
