package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;

/**
 * One rule of how a guest is made to run well. A tuning always answers: what it set and why, or why
 * it left the guest alone, or what the host lacks. It has no state; the same situation always gives
 * the same answer.
 */
public interface Tuning {

  /** The name by which users know it and can switch it off, such as {@code huge-pages}. */
  String name();

  /** What the catalogue says of it. */
  About about();

  /**
   * Sets in {@code domain} what this tuning stands for and tells what was set.
   *
   * @param situation what is known and wanted; never changed
   * @param domain the domain so far, changed in place
   * @throws ContradictionException if the user forces a value that cannot be, or that would be
   *     wrong without saying that it is meant
   * @return one decision, or one for each device that was decided on
   */
  List<Decision> tune(Situation situation, Domain domain);
}
