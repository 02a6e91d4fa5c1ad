package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place for a guest on a host.
 *
 * <pre>{@code
 * Placement placement = new Placer(host, Occupancy.none()).place(new PlacementRequest(guest, true));
 * }</pre>
 */
public final class Placer {

  private final Host host;
  private final Occupancy occupancy;

  public Placer(Host host, Occupancy occupancy) {
    this.host = host;
    this.occupancy = occupancy;
  }

  /**
   * Where the guest runs best.
   *
   * @throws PlanRefusedException if the guest does not fit, naming what is missing and what would
   *     fit
   */
  public Placement place(PlacementRequest request) {
    Guest guest = request.guest();
    List<String> excess = HostLimits.exceededBy(guest, host);
    if (!excess.isEmpty()) {
      throw new PlanRefusedException(guest.name(), excess);
    }
    if (guest.profile().hasExclusiveCpus()) {
      return exclusive(request);
    }
    SharedPlacer shared = new SharedPlacer(host, occupancy);
    return guest.profile() == Profile.SHARED ? shared.place(guest) : shared.floating(guest);
  }

  private Placement exclusive(PlacementRequest request) {
    Housekeeping housekeeping = Housekeeping.of(host);
    ExclusivePlacer placer = new ExclusivePlacer(host, housekeeping, occupancy);
    return placer
        .place(request)
        .or(() -> housekeeping.mayYield() ? onEveryCpu(housekeeping, request) : Optional.empty())
        .orElseThrow(() -> placer.refusal(request));
  }

  private Optional<Placement.Exclusive> onEveryCpu(
      Housekeeping housekeeping, PlacementRequest request) {
    return new ExclusivePlacer(host, housekeeping.yielded(), occupancy).place(request);
  }
}
