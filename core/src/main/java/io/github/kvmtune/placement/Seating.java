package io.github.kvmtune.placement;

import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds places on one host for guest after guest, noting what each takes. Not thread-safe. */
final class Seating {

  private final HostMap map;
  private final Ledger ledger;
  private final Optional<Ledger> yielded;

  private Seating(HostMap map, Ledger ledger, Optional<Ledger> yielded) {
    this.map = map;
    this.ledger = ledger;
    this.yielded = yielded;
  }

  Seating(HostMap map, Occupancy occupancy) {
    this(
        map,
        new Ledger(map, occupancy),
        map.yielded().map(everything -> new Ledger(everything, occupancy)));
  }

  Seating copy() {
    return new Seating(map, ledger.copy(), yielded.map(Ledger::copy));
  }

  void take(Holding holding) {
    ledger.take(holding);
    yielded.ifPresent(everything -> everything.take(holding));
  }

  void release(Holding holding) {
    ledger.release(holding);
    yielded.ifPresent(everything -> everything.release(holding));
  }

  /** How well the guest would sit here; empty if it does not fit. */
  Optional<Score> score(PlacementRequest request) {
    Scoring scoring = new Scoring(ledger, request);
    return find(request).map(spot -> spot.score(scoring));
  }

  /** Whether there is a place for the guest; chooses no CPUs. */
  boolean fits(PlacementRequest request) {
    if (exceedsHost(request)) {
      return false;
    }
    return request.guest().profile().hasExclusiveCpus()
        ? exclusive(all -> new ExclusivePlacer(all, request).choose()).isPresent()
        : new SharedPlacer(ledger, request).place().isPresent();
  }

  /** A place for the guest, if there is one. */
  private Optional<? extends Spot> find(PlacementRequest request) {
    if (exceedsHost(request)) {
      return Optional.empty();
    }
    return request.guest().profile().hasExclusiveCpus()
        ? exclusive(all -> new ExclusivePlacer(all, request).place())
        : new SharedPlacer(ledger, request).place();
  }

  private boolean exceedsHost(PlacementRequest request) {
    return HostLimits.exceededBy(request.guest(), map.host()).isPresent();
  }

  /** What is found beside the host's own CPUs, else, on a small host, on them. */
  private <T> Optional<T> exclusive(Function<Ledger, Optional<T>> search) {
    return search.apply(ledger).or(() -> yielded.flatMap(search));
  }

  /** How full the host is. */
  double used() {
    return ledger.usedWith(0, ByteSize.ZERO);
  }

  /** Why there is no place for the guest. */
  List<String> problems(PlacementRequest request) {
    return request.guest().profile().hasExclusiveCpus()
        ? exclusiveProblems(request)
        : floatingProblems(request);
  }

  // A host may say how much memory it has, but not how much each node has.
  private List<String> exclusiveProblems(PlacementRequest request) {
    return exclusive(all -> new ExclusivePlacer(all, request).choose()).isPresent()
        ? HostLimits.exceededBy(request.guest(), map.host()).stream().toList()
        : List.of(new NoRoom(ledger, request).problem());
  }

  private List<String> floatingProblems(PlacementRequest request) {
    List<String> problems = new ArrayList<>();
    HostLimits.exceededBy(request.guest(), map.host()).ifPresent(problems::add);
    if (new SharedPlacer(ledger, request).place().isEmpty()) {
      problems.add(new NoRoomToFloat(ledger, request).problem());
    }
    return problems;
  }

  /** The place for the guest in words, or the refusal. */
  Placement place(PlacementRequest request) {
    return find(request)
        .map(spot -> spot.placement(warnings(request)))
        .orElseThrow(() -> new PlanRefusedException(request.guest().name(), problems(request)));
  }

  /** What is to be known of other guests, and of devices that nobody knows the place of. */
  private List<String> warnings(PlacementRequest request) {
    return new Surroundings(ledger, request).warnings();
  }
}
