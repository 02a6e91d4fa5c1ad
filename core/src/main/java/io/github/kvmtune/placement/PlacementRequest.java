package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.tuning.Tunings;

/**
 * What the placement has to know of a guest.
 *
 * @param guest the guest
 * @param hugePages whether it may be backed by huge pages
 */
public record PlacementRequest(Guest guest, boolean hugePages) {

  /** A guest as described: with huge pages, unless that tuning is switched off. */
  public static PlacementRequest of(Guest guest) {
    return new PlacementRequest(guest, !guest.switchedOff().contains(Tunings.HUGE_PAGES));
  }
}
