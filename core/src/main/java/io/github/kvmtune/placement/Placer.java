package io.github.kvmtune.placement;

import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.host.Host;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for guests on a host. A pure function: the same host, occupancy and request give the
 * same placement. Immutable; asking it many questions costs as little as possible, since what is
 * left of the host is added up when it is made.
 *
 * <pre>{@code
 * HostMap map = HostMap.of(host); // once for a host
 * Placer placer = new Placer(map, Occupancy.none());
 * PlacementRequest request = PlacementRequest.of(guest);
 * if (placer.fits(request)) {
 *   Placement placement = placer.place(request);
 *   placer = placer.beside(Holding.of(guest, placement)); // for the next guest
 * }
 * }</pre>
 */
public final class Placer {

  private final Seating seating;

  public Placer(Host host, Occupancy occupancy) {
    this(HostMap.of(host), occupancy);
  }

  public Placer(HostMap map, Occupancy occupancy) {
    this(new Seating(map, occupancy));
  }

  private Placer(Seating seating) {
    this.seating = seating;
  }

  /** The same placer once another guest has its place. */
  public Placer beside(Holding other) {
    Seating changed = seating.copy();
    changed.take(other);
    return new Placer(changed);
  }

  /**
   * The same placer once a guest has given back what it held.
   *
   * @param holding what was taken with {@link #beside}, or was part of the occupancy
   */
  public Placer without(Holding holding) {
    Seating changed = seating.copy();
    changed.release(holding);
    return new Placer(changed);
  }

  /**
   * Where the guest runs best.
   *
   * @throws PlanRefusedException if the guest does not fit, naming what is missing and what would
   *     fit
   */
  public Placement place(PlacementRequest request) {
    return seating.place(request);
  }

  /** Whether there is a place for the guest. */
  public boolean fits(PlacementRequest request) {
    return seating.fits(request);
  }

  /** How well the guest would sit here; empty if it does not fit. */
  public Optional<Score> score(PlacementRequest request) {
    return seating.score(request);
  }

  /** Why the guest does not fit, with what is missing and what would fit; empty if it does. */
  public List<String> problems(PlacementRequest request) {
    return fits(request) ? List.of() : seating.problems(request);
  }

  /** How much of the host is taken, as in {@link Score#used}. */
  public double used() {
    return seating.used();
  }
}
