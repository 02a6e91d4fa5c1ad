package io.github.kvmtune.fleet;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.placement.Holding;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A host of a fleet.
 *
 * <pre>{@code
 * FleetHost host = new FleetHost("alpha", Planner.on(facts).beside(occupancy).target(target));
 * }</pre>
 *
 * @param name what it is called in results and reasons
 * @param planner plans for it, beside the guests it has
 */
public record FleetHost(String name, Planner planner) {

  /** The same host once a planned guest is there. */
  public FleetHost with(GuestPlan plan) {
    return new FleetHost(name, planner.beside(plan));
  }

  /** The names of the guests it has. */
  public Set<String> guests() {
    return planner.occupancy().holdings().stream()
        .map(Holding::guest)
        .collect(Collectors.toUnmodifiableSet());
  }
}
