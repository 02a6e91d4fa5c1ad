package io.github.kvmtune;

import io.github.kvmtune.advice.Remedy;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.KernelVersion;
import io.github.kvmtune.host.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one tuning decided for a guest, and why.
 *
 * @param tuning the tuning's name, such as {@code huge-pages}
 * @param outcome whether it set something
 * @param settings what it set, empty unless applied
 * @param reason why, as a sentence
 * @param facts what it knew of the host, with the place each fact was read from
 * @param reference where the rule can be looked up
 * @param migration what the settings mean for live migration, if anything
 * @param warnings what the user should know before starting the guest
 * @param advice what an administrator could change on the host to make this better
 */
public record Decision(
    String tuning,
    Outcome outcome,
    List<Setting> settings,
    String reason,
    List<UsedFact> facts,
    String reference,
    Optional<String> migration,
    List<String> warnings,
    List<HostAdvice> advice) {

  /** How a tuning answered. */
  public enum Outcome {
    /** It set something in the domain. */
    APPLIED,
    /** It had nothing to improve, or the user switched it off. */
    LEFT_ALONE,
    /** It would have helped, but the host lacks something. */
    REFUSED
  }

  /**
   * One value in the domain XML.
   *
   * @param path XPath of the attribute or element, such as {@code
   *     /domain/devices/disk[1]/driver/@io}
   * @param value its value; empty for an element that only has to be there
   */
  public record Setting(String path, String value) {

    @Override
    public String toString() {
      return value.isEmpty() ? path : path + " = " + value;
    }
  }

  /**
   * A fact that a decision rests on.
   *
   * @param name what it is
   * @param value what it was when the plan was made, in words: {@code yes}, {@code none}
   * @param source the file or document it was read from
   */
  public record UsedFact(String name, String value, String source) {

    /** A fact of the host; one that the host does not state reads {@code unknown}. */
    public static UsedFact of(String name, Fact<?> fact) {
      return new UsedFact(name, fact.value().map(FactText::of).orElse("unknown"), fact.source());
    }

    /** What a verdict rests on; the version of the kernel, where it does on that, is called so. */
    public static List<UsedFact> of(String name, Verdict verdict) {
      return verdict.facts().stream()
          .map(fact -> of(isKernel(fact) ? "kernel" : name, fact))
          .toList();
    }

    private static boolean isKernel(Fact<?> fact) {
      return fact.value().filter(KernelVersion.class::isInstance).isPresent();
    }

    @Override
    public String toString() {
      return name + " = " + value + " (" + source + ")";
    }
  }

  public Decision {
    settings = List.copyOf(settings);
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
    advice = List.copyOf(advice);
  }

  /** Whether it set this place of the domain, an XPath. */
  public boolean sets(String path) {
    return settings.stream().anyMatch(setting -> setting.path().equals(path));
  }

  /** The settings in one line, or what else came of it. */
  public String setting() {
    if (settings.isEmpty()) {
      return outcome == Outcome.REFUSED ? "refused" : "left alone";
    }
    return String.join(", ", settings.stream().map(Setting::toString).toList());
  }

  /** The same decision, resting on the user's word, too. */
  Decision onWord(Forced word) {
    List<UsedFact> more = new ArrayList<>(facts);
    more.add(new UsedFact("forced to", word.value(), "the guest as described"));
    return new Decision(
        tuning, outcome, settings, reason, more, reference, migration, warnings, advice);
  }

  /** A tuning that sets something; add the settings. */
  public static Builder applied(String tuning, String reason) {
    return new Builder(tuning, Outcome.APPLIED, reason);
  }

  /** A tuning that has nothing to improve. */
  public static Builder leftAlone(String tuning, String reason) {
    return new Builder(tuning, Outcome.LEFT_ALONE, reason);
  }

  /** A tuning that would help if the host had what it lacks; add the advice. */
  public static Builder refused(String tuning, String reason) {
    return new Builder(tuning, Outcome.REFUSED, reason);
  }

  /** Collects the parts of a {@link Decision}; used by tunings. */
  public static final class Builder {

    private final String tuning;
    private final Outcome outcome;
    private String reason;
    private final List<Setting> settings = new ArrayList<>();
    private final List<UsedFact> facts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<HostAdvice.Builder> advice = new ArrayList<>();
    private String reference = "";
    private Optional<String> migration = Optional.empty();

    private Builder(String tuning, Outcome outcome, String reason) {
      this.tuning = tuning;
      this.outcome = outcome;
      this.reason = reason;
    }

    /** Gives another reason than the tuning's own. */
    public Builder because(String other) {
      reason = other;
      return this;
    }

    public Builder set(String path, Object value) {
      settings.add(new Setting(path, value.toString()));
      return this;
    }

    /** Names a fact that was looked at; one the host does not give counts as unknown. */
    public Builder fact(String name, Fact<?> fact) {
      facts.add(UsedFact.of(name, fact));
      return this;
    }

    /**
     * Names something of the guest's description, given or by default, that the decision rests on.
     */
    public Builder asked(String name, Object value) {
      facts.add(new UsedFact(name, FactText.of(value), "the guest as described"));
      return this;
    }

    /** Names the libvirt and QEMU that the decision is for. */
    public Builder plannedFor(Target target) {
      facts.add(new UsedFact("target", target.toString(), "what the plan is for"));
      return this;
    }

    public Builder facts(List<UsedFact> used) {
      facts.addAll(used);
      return this;
    }

    public Builder reference(String reference) {
      this.reference = reference;
      return this;
    }

    public Builder migration(String effect) {
      this.migration = Optional.of(effect);
      return this;
    }

    public Builder warn(String warning) {
      warnings.add(warning);
      return this;
    }

    /** Advice in words; the decision's reason, facts and reference are the advice's, too. */
    public Builder advise(String what, String how) {
      advice.add(HostAdvice.of(tuning, what).byHand(how));
      return this;
    }

    /** Advice that can be kept in files. */
    public Builder advise(String what, Remedy... remedies) {
      advice.add(HostAdvice.of(tuning, what).remedies(List.of(remedies)));
      return this;
    }

    public Decision build() {
      return new Decision(
          tuning,
          outcome,
          settings,
          reason,
          facts,
          reference,
          migration,
          warnings,
          advice.stream().map(this::explained).toList());
    }

    private HostAdvice explained(HostAdvice.Builder each) {
      return each.because(reason).reference(reference).facts(facts).build();
    }
  }
}
