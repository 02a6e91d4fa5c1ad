package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.tuning.Tunings;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
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

  /** A guest as described, with the huge pages that its tunings allow and the user insists on. */
  public static PlacementRequest of(Guest guest) {
    return Tunings.placementOf(guest);
  }

  /** Whether the other threads of its cores stay idle, so that nothing disturbs its vCPUs. */
  boolean oneThreadPerCore() {
    return guest.profile() == Profile.REALTIME;
  }

  /** The same request for another guest. */
  PlacementRequest with(Guest other) {
    return new PlacementRequest(other, hugePages, insistsOnPages, pageSize);
  }

  /** Those of the host's page sizes that will do. */
  List<ByteSize> acceptable(List<ByteSize> sizes) {
    return hugePages
        ? sizes.stream().filter(size -> pageSize.isEmpty() || pageSize.get().equals(size)).toList()
        : List.of();
  }
}
