package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.PlanRefusedException;
import java.util.List;
import java.util.Optional;

/** Finds places on one host for guest after guest, noting what each takes. Not thread-safe. */
final class Seating {

  private final HostMap map;
  private final Ledger ledger;
  private final Optional<Ledger> yielded;

  Seating(HostMap map, Occupancy occupancy) {
    this.map = map;
    this.ledger = new Ledger(map, occupancy);
    this.yielded = map.yielded().map(all -> new Ledger(all, occupancy));
  }

  HostMap map() {
    return map;
  }

  Ledger ledger() {
    return ledger;
  }

  void take(Holding holding) {
    ledger.take(holding);
    yielded.ifPresent(all -> all.take(holding));
  }

  void release(Holding holding) {
    ledger.release(holding);
    yielded.ifPresent(all -> all.release(holding));
  }

  /** A place for the guest, if there is one. */
  Optional<Spot> find(PlacementRequest request) {
    if (!HostLimits.exceededBy(request.guest(), map.host()).isEmpty()) {
      return Optional.empty();
    }
    return request.guest().profile().hasExclusiveCpus()
        ? exclusive(ledger, request).or(() -> yielded.flatMap(all -> exclusive(all, request)))
        : new SharedPlacer(ledger, request).place().map(Spot.class::cast);
  }

  private static Optional<Spot> exclusive(Ledger ledger, PlacementRequest request) {
    return new ExclusivePlacer(ledger, request).place().map(Spot.class::cast);
  }

  /** Why there is no place for the guest. */
  List<String> problems(PlacementRequest request) {
    Guest guest = request.guest();
    List<String> excess = HostLimits.exceededBy(guest, map.host());
    if (!excess.isEmpty()) {
      return excess;
    }
    return List.of(
        guest.profile().hasExclusiveCpus()
            ? new NoRoom(ledger, request).problem()
            : new NoRoomToFloat(ledger, request).problem());
  }

  /** The place for the guest in words, or the refusal. */
  Placement place(PlacementRequest request) {
    return find(request)
        .map(spot -> spot.placement(warnings(request)))
        .orElseThrow(() -> new PlanRefusedException(request.guest().name(), problems(request)));
  }

  /** What is to be known of other guests, and of devices that nobody knows the place of. */
  List<String> warnings(PlacementRequest request) {
    return new Surroundings(ledger, request).warnings();
  }
}
