package io.github.kvmtune.placement;

import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.host.Host;

/**
 * Finds a place for a guest on a host. A pure function: the same host, occupancy and request give
 * the same placement.
 *
 * <pre>{@code
 * HostMap map = HostMap.of(host); // once for a host
 * Placement placement = new Placer(map, Occupancy.none()).place(PlacementRequest.of(guest));
 * }</pre>
 */
public final class Placer {

  private final HostMap map;
  private final Occupancy occupancy;

  public Placer(Host host, Occupancy occupancy) {
    this(HostMap.of(host), occupancy);
  }

  public Placer(HostMap map, Occupancy occupancy) {
    this.map = map;
    this.occupancy = occupancy;
  }

  /**
   * Where the guest runs best.
   *
   * @throws PlanRefusedException if the guest does not fit, naming what is missing and what would
   *     fit
   */
  public Placement place(PlacementRequest request) {
    return new Seating(map, occupancy).place(request);
  }

  /** Whether there is a place for the guest. */
  public boolean fits(PlacementRequest request) {
    return new Seating(map, occupancy).find(request).isPresent();
  }
}
