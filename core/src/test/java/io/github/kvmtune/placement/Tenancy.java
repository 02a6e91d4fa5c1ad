package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Guest;
import io.github.kvmtune.PlanRefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Guests that come to a host and leave it, each move checked against a book of its own. */
final class Tenancy {

  private final HostMap map;
  private final Book book;
  private final Ledger ledger;
  private final Map<Guest, Placement> there = new LinkedHashMap<>();
  private Placer placer;

  Tenancy(HostMap map) {
    this.map = map;
    this.book = new Book(map);
    this.ledger = new Ledger(map, Occupancy.none());
    this.placer = new Placer(map, Occupancy.none());
  }

  /** Lets the guests come one after another; now and then one leaves before the next comes. */
  void run(List<Guest> guests, Random random) {
    for (Guest guest : guests) {
      if (!there.isEmpty() && random.nextInt(3) == 0) {
        leave(new ArrayList<>(there.keySet()).get(random.nextInt(there.size())));
      }
      come(guest);
    }
  }

  private void come(Guest guest) {
    PlacementRequest request = PlacementRequest.of(guest);
    boolean fits = placer.fits(request);
    Placer alike = new Placer(map, new Occupancy(holdings()));
    try {
      Placement placement = placer.place(request);
      assertThat(fits).isTrue();
      assertThat(alike.place(request)).isEqualTo(placement);
      book.enter(guest, placement);
      there.put(guest, placement);
      Holding holding = Holding.of(guest, placement);
      placer = placer.beside(holding);
      ledger.take(holding);
    } catch (PlanRefusedException e) {
      assertThat(fits).isFalse();
      assertThat(alike.fits(request)).isFalse();
    }
  }

  private void leave(Guest guest) {
    Placement placement = there.remove(guest);
    book.strike(guest, placement);
    Holding holding = Holding.of(guest, placement);
    placer = placer.without(holding);
    ledger.release(holding);
    assertThat(Left.of(ledger)).isEqualTo(Left.of(map, holdings()));
  }

  void leaveAll() {
    new ArrayList<>(there.keySet()).forEach(this::leave);
    assertThat(Left.of(ledger)).isEqualTo(Left.of(map, List.of()));
  }

  private List<Holding> holdings() {
    return there.entrySet().stream()
        .map(each -> Holding.of(each.getKey(), each.getValue()))
        .toList();
  }

  /** What the guests that are there hold. */
  Occupancy occupancy() {
    return new Occupancy(holdings());
  }
}
