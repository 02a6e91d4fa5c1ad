package io.github.kvmtune;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.advice.Remedy;
import io.github.kvmtune.advice.Remedy.TakesEffect;
import io.github.kvmtune.host.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something an administrator could change on the host so that guests run better. It is never done
 * by this library. Tunings give it for one guest ({@link GuestPlan#hostAdvice()}), and {@link
 * io.github.kvmtune.advice.HostAdvisor} for all that a host is meant for.
 *
 * @param name the tuning or the kind of advice it comes from, such as {@code huge-pages}
 * @param what what to change
 * @param why what is the matter now and what the change brings, as a sentence
 * @param remedies what to type or write, in this order
 * @param effect what the change costs or rules out; empty if nothing is known to
 * @param reference where the rule can be looked up
 * @param facts what it knew of the host, with the place each fact was read from
 * @param warnings what an administrator should know before following it
 */
public record HostAdvice(
    String name,
    String what,
    String why,
    List<Remedy> remedies,
    String effect,
    String reference,
    List<UsedFact> facts,
    List<String> warnings) {

  public HostAdvice {
    remedies = List.copyOf(remedies);
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
  }

  /** What to do on the running host where that is possible, else what to write where. */
  public String how() {
    return remedies.stream().map(Remedy::text).collect(Collectors.joining("; "));
  }

  /** Whether any part of it only takes effect at the next boot. */
  public boolean needsReboot() {
    return remedies.stream().anyMatch(each -> each.takesEffect() == TakesEffect.AT_BOOT);
  }

  @Override
  public String toString() {
    return what + ": " + how();
  }

  /** Starts a piece of advice. */
  public static Builder of(String name, String what) {
    return new Builder(name, what);
  }

  /** Collects the parts of a {@link HostAdvice}. */
  public static final class Builder {

    private final String name;
    private final String what;
    private final List<Remedy> remedies = new ArrayList<>();
    private final List<UsedFact> facts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String why = "";
    private String effect = "";
    private String reference = "";

    private Builder(String name, String what) {
      this.name = name;
      this.what = what;
    }

    public Builder because(String reason) {
      this.why = reason;
      return this;
    }

    public Builder remedy(Remedy remedy) {
      remedies.add(remedy);
      return this;
    }

    public Builder remedies(List<? extends Remedy> further) {
      remedies.addAll(further);
      return this;
    }

    /** Something to be done by hand, which takes effect at once. */
    public Builder byHand(String line) {
      return remedy(new Remedy.ByHand(line, TakesEffect.AT_ONCE));
    }

    public Builder effect(String effect) {
      this.effect = effect;
      return this;
    }

    public Builder reference(String reference) {
      this.reference = reference;
      return this;
    }

    /** Names a fact that was looked at; one the host does not give counts as unknown. */
    public Builder fact(String name, Fact<?> fact) {
      facts.add(UsedFact.of(name, fact));
      return this;
    }

    public Builder facts(List<UsedFact> used) {
      facts.addAll(used);
      return this;
    }

    public Builder warn(String warning) {
      warnings.add(warning);
      return this;
    }

    public HostAdvice build() {
      return new HostAdvice(name, what, why, remedies, effect, reference, facts, warnings);
    }
  }
}
