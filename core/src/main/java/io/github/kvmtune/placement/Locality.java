package io.github.kvmtune.placement;

import java.util.Locale;

/** How much the host node of a guest's devices counts when a place is chosen. */
public enum Locality {
  /**
   * The devices' nodes are taken if the guest fits there, with huge pages if it gets any elsewhere.
   * The default.
   */
  PREFER,
  /** A guest that does not fit on its devices' nodes is refused. */
  REQUIRE,
  /** Where devices are attached does not count. */
  IGNORE;

  /** The word users type, such as {@code prefer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
