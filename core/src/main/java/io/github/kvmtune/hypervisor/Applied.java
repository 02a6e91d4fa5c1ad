package io.github.kvmtune.hypervisor;

import java.util.Optional;

/**
 * What came of applying a plan.
 *
 * @param guest its name
 * @param uuid libvirt's
 * @param change what had to be done
 * @param previous the definition that was replaced, as XML with everything it holds, passwords
 *     included; for {@link Hypervisor#goBack}
 */
public record Applied(String guest, String uuid, Change change, Optional<String> previous) {

  /** What had to be done to have the plan's guest run. */
  public enum Change {
    /** Defined and started. */
    CREATED,
    /** Defined in place of another and started. */
    REPLACED,
    /** It was defined so already and only had to be started. */
    STARTED,
    /** It ran so already. */
    NONE
  }

  /** Leaves the previous definition out, which may hold passwords. */
  @Override
  public String toString() {
    return "guest " + guest + " (" + uuid + "): " + change;
  }
}
