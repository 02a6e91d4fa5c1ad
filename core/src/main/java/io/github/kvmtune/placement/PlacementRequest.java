package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.value.ByteSize;
import java.util.Optional;

/**
 * What the placement has to know of a guest.
 *
 * @param guest the guest
 * @param hugePages whether it may be backed by huge pages
 * @param insistsOnPages whether it must be
 * @param pageSize the only size of huge page that will do, if the user says
 */
public record PlacementRequest(
    Guest guest, boolean hugePages, boolean insistsOnPages, Optional<ByteSize> pageSize) {

  /** Huge pages as they come. */
  public PlacementRequest(Guest guest, boolean hugePages) {
    this(guest, hugePages, false, Optional.empty());
  }

  boolean accepts(ByteSize size) {
    return pageSize.isEmpty() || pageSize.get().equals(size);
  }
}
