package io.github.kvmtune.fleet;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Unplaced;
import io.github.kvmtune.placement.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One filling of hosts with guests; used once. */
final class Filling {

  private final Comparator<Score> bestFirst;
  private final Rules rules;
  private final List<FleetHost> hosts;
  private final Residents residents;
  private final Scores scores;
  private final Map<String, Placed> placed = new HashMap<>();
  private final Map<String, Unplaced> unplaced = new HashMap<>();

  Filling(Comparator<Score> bestFirst, Rules rules, Collection<FleetHost> hosts) {
    this.bestFirst = bestFirst;
    this.rules = rules;
    this.hosts = new ArrayList<>(hosts);
    this.residents = Residents.of(this.hosts);
    this.scores = new Scores(hosts.size());
    checkNames();
  }

  private void checkNames() {
    Set<String> names = new HashSet<>();
    for (FleetHost host : hosts) {
      if (!names.add(host.name())) {
        throw new IllegalArgumentException(
            "two hosts are named \"" + host.name() + "\"; give each a name of its own");
      }
    }
  }

  FleetPlan place(Collection<Guest> guests) {
    Unit.of(guests, rules).forEach(this::place);
    return new FleetPlan(inOrder(guests, placed), inOrder(guests, unplaced), hosts);
  }

  private static <T> List<T> inOrder(Collection<Guest> guests, Map<String, T> results) {
    return guests.stream()
        .map(guest -> Optional.ofNullable(results.get(guest.name())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Tries hosts from the best on until one takes the whole unit. */
  private void place(Unit unit) {
    Map<Integer, String> refusals = new HashMap<>();
    for (Optional<Integer> host = best(unit, refusals);
        host.isPresent();
        host = best(unit, refusals)) {
      Optional<String> refusal = seat(unit, host.get());
      if (refusal.isEmpty()) {
        return;
      }
      refusals.put(host.get(), refusal.get());
    }
    Refusal refusal = new Refusal(hosts, residents, rules, refusals);
    unit.guests()
        .forEach(guest -> unplaced.put(guest.name(), new Unplaced(guest, refusal.of(guest, unit))));
  }

  private Optional<Integer> best(Unit unit, Map<Integer, String> refusals) {
    Guest guest = unit.first();
    Scores.Row row = scores.of(guest);
    Optional<Integer> best = Optional.empty();
    Optional<Score> bestScore = Optional.empty();
    for (int host = 0; host < hosts.size(); host++) {
      Optional<Score> score = row.on(host, hosts.get(host), guest);
      if (score.isPresent() && isBetter(score.get(), bestScore) && isOpen(host, unit, refusals)) {
        best = Optional.of(host);
        bestScore = score;
      }
    }
    return best;
  }

  private boolean isBetter(Score score, Optional<Score> best) {
    return best.isEmpty() || bestFirst.compare(score, best.get()) < 0;
  }

  private boolean isOpen(int host, Unit unit, Map<Integer, String> refusals) {
    return !refusals.containsKey(host)
        && unit.guests().stream()
            .allMatch(guest -> residents.objection(host, guest, rules).isEmpty());
  }

  /** Puts the unit on the host, or says why it cannot be there. */
  private Optional<String> seat(Unit unit, int number) {
    FleetHost host = hosts.get(number);
    List<GuestPlan> plans = new ArrayList<>();
    for (Guest guest : unit.guests()) {
      try {
        GuestPlan plan = host.planner().plan(guest);
        host = host.with(plan);
        plans.add(plan);
      } catch (PlanRefusedException e) {
        return Optional.of(String.join("; ", e.problems()));
      }
    }
    hosts.set(number, host);
    for (GuestPlan plan : plans) {
      residents.add(plan.guest().name(), number);
      placed.put(plan.guest().name(), new Placed(host.name(), plan));
    }
    return Optional.empty();
  }
}
