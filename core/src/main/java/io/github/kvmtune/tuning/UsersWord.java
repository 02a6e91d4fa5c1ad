package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Forced;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the user says about one tuning: nothing, or the value it must have.
 *
 * <pre>{@code
 * return UsersWord.on(this, situation).unless(objection(situation), () -> hint(domain));
 * }</pre>
 */
record UsersWord(String tuning, Optional<Forced> forced) {

  static UsersWord on(Tuning tuning, Situation situation) {
    return new UsersWord(
        tuning.name(), Optional.ofNullable(situation.guest().forced().get(tuning.name())));
  }

  /** The value it must have, where that says more than {@code on}. */
  Optional<String> value() {
    return forced.map(Forced::value).filter(value -> !value.equals(Forced.ON));
  }

  boolean isForced() {
    return forced.isPresent();
  }

  /**
   * Does something unless there is an objection that the user has not overruled.
   *
   * @throws ContradictionException if the user forces what cannot be, or what would be wrong
   *     without saying that it is meant
   */
  Decision.Builder unless(Optional<Objection> objection, Supplier<Decision.Builder> apply) {
    return objection
        .map(
            against ->
                forced
                    .map(word -> overrule(word, against, apply))
                    .orElseGet(() -> Decision.leftAlone(tuning, against.reason())))
        .orElseGet(apply);
  }

  private Decision.Builder overrule(
      Forced word, Objection objection, Supplier<Decision.Builder> apply) {
    heed(word, objection);
    Decision.Builder decision =
        apply.get().because("the user forces it, although " + objection.reason());
    return objection.weight() == Objection.Weight.UNWISE
        ? decision.warn(tuning + " is forced, although " + objection.reason())
        : decision;
  }

  private void heed(Forced word, Objection objection) {
    if (objection.weight() == Objection.Weight.IMPOSSIBLE) {
      throw contradiction(word, objection.reason());
    }
    if (objection.weight() == Objection.Weight.UNWISE && !word.anyway()) {
      throw contradiction(word, objection.reason() + "; use forceAnyway if that is meant");
    }
  }

  /** Refuses the forced value for what speaks against it, if anything does. */
  void check(Optional<Objection> objection) {
    objection.ifPresent(against -> forced.ifPresent(word -> heed(word, against)));
  }

  private ContradictionException contradiction(Forced word, String reason) {
    return new ContradictionException(
        "tuning " + tuning + " is forced to " + word.value() + ", but " + reason);
  }
}
