package io.github.kvmtune;

import io.github.kvmtune.placement.PlacingOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of many guests planned for one host.
 *
 * @param plans of those that have a place, in the order they were given
 * @param unplaced those that have none, in the order they were given
 */
public record PlannedGuests(List<GuestPlan> plans, List<Unplaced> unplaced) {

  public PlannedGuests {
    plans = List.copyOf(plans);
    unplaced = List.copyOf(unplaced);
  }

  static PlannedGuests of(Collection<Guest> guests, Planner planner) {
    Map<String, GuestPlan> plans = new HashMap<>();
    Map<String, Unplaced> unplaced = new HashMap<>();
    Planner now = planner;
    for (Guest guest : PlacingOrder.of(guests)) {
      try {
        GuestPlan plan = now.plan(guest);
        plans.put(guest.name(), plan);
        now = now.beside(plan);
      } catch (PlanRefusedException e) {
        unplaced.put(guest.name(), new Unplaced(guest, e.problems()));
      }
    }
    return new PlannedGuests(inOrder(guests, plans), inOrder(guests, unplaced));
  }

  private static <T> List<T> inOrder(Collection<Guest> guests, Map<String, T> results) {
    List<T> ordered = new ArrayList<>();
    for (Guest guest : guests) {
      T result = results.get(guest.name());
      if (result != null) {
        ordered.add(result);
      }
    }
    return ordered;
  }
}
