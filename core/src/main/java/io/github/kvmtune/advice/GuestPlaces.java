package io.github.kvmtune.advice;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planner;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where guests with CPUs of their own would go on a host as it is, one beside the other.
 *
 * @param plans in the order of the guests, up to the first that does not fit
 * @param refusal why one of them does not fit
 */
record GuestPlaces(List<GuestPlan> plans, Optional<String> refusal) {

  GuestPlaces {
    plans = List.copyOf(plans);
  }

  static GuestPlaces of(Host host, HostUse use) {
    List<GuestPlan> plans = new ArrayList<>();
    try {
      for (Guest guest : use.exclusiveGuests()) {
        plans.add(Planner.on(host).beside(held(plans)).plan(guest));
      }
    } catch (PlanRefusedException e) {
      return new GuestPlaces(plans, Optional.of(String.valueOf(e.getMessage())));
    }
    return new GuestPlaces(plans, Optional.empty());
  }

  private static Occupancy held(List<GuestPlan> plans) {
    return Occupancy.of(plans.stream().map(GuestPlan::domain).toList());
  }

  /** The host CPUs of all these guests with their siblings, if all of them fit. */
  Optional<IdSet> cpus(Host host) {
    return refusal.isPresent()
        ? Optional.empty()
        : Optional.of(
            plans.stream()
                .flatMap(plan -> exclusive(plan).pins().stream())
                .map(cpu -> host.cpus().topology().siblingsOf(cpu))
                .reduce(IdSet.empty(), IdSet::union));
  }

  static Placement.Exclusive exclusive(GuestPlan plan) {
    return (Placement.Exclusive) plan.placement();
  }
}
