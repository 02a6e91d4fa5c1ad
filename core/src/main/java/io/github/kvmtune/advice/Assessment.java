package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Fact;
import java.util.List;

/**
 * What one {@link Advisor} found: advice, or why it has none.
 *
 * @param name the advisor's name, such as {@code iommu}
 * @param state what came of it
 * @param reason why, as a sentence; for advice, what it says itself
 * @param facts what it knew of the host
 * @param advice what to change; empty unless {@link State#ADVISED}
 */
public record Assessment(
    String name, State state, String reason, List<UsedFact> facts, List<HostAdvice> advice) {

  /** What came of looking at a host. */
  public enum State {
    /** Something should be changed. */
    ADVISED,
    /** The host is as it should be. */
    FINE,
    /** The host does not say enough. */
    UNKNOWN,
    /** It does not matter for what the host is meant for. */
    NOT_NEEDED
  }

  public Assessment {
    facts = List.copyOf(facts);
    advice = List.copyOf(advice);
  }

  static Assessment advised(HostAdvice... advice) {
    return advised(List.of(advice));
  }

  static Assessment advised(List<HostAdvice> advice) {
    HostAdvice first = advice.get(0);
    return new Assessment(
        first.name(),
        State.ADVISED,
        first.why(),
        advice.stream().flatMap(each -> each.facts().stream()).distinct().toList(),
        advice);
  }

  static Assessment fine(String name, String reason, UsedFact... facts) {
    return new Assessment(name, State.FINE, reason, List.of(facts), List.of());
  }

  static Assessment unknown(String name, String reason, UsedFact... facts) {
    return new Assessment(name, State.UNKNOWN, reason, List.of(facts), List.of());
  }

  static Assessment notNeeded(String name, String reason, UsedFact... facts) {
    return new Assessment(name, State.NOT_NEEDED, reason, List.of(facts), List.of());
  }

  /** The host does not state the fact that would decide. */
  static Assessment unstated(String name, String what, Fact<?> fact) {
    return unknown(name, "the host does not say " + what, UsedFact.of(what, fact));
  }
}
