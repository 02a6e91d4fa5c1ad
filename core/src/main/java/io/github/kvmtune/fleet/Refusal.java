package io.github.kvmtune.fleet;

import io.github.kvmtune.Guest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says why no host takes a guest: of the hosts with most room, what is in the way.
 *
 * @param refusals what hosts said that had room for the first guest of the unit, by their numbers
 */
record Refusal(
    List<FleetHost> hosts, Residents residents, Rules rules, Map<Integer, String> refusals) {

  /** More hosts than this make nobody wiser. */
  private static final int MOST_HOSTS_NAMED = 3;

  List<String> of(Guest guest, Unit unit) {
    if (hosts.isEmpty()) {
      return List.of("there is no host to place it on");
    }
    List<String> reasons =
        emptiest()
            .mapToObj(number -> "host " + hosts.get(number).name() + ": " + on(number, guest, unit))
            .collect(Collectors.toCollection(ArrayList::new));
    if (hosts.size() > MOST_HOSTS_NAMED) {
      reasons.add("fuller hosts that do not take it either: " + (hosts.size() - MOST_HOSTS_NAMED));
    }
    return reasons;
  }

  private IntStream emptiest() {
    return IntStream.range(0, hosts.size())
        .boxed()
        .sorted(Comparator.comparingDouble(number -> hosts.get(number).planner().used()))
        .limit(MOST_HOSTS_NAMED)
        .mapToInt(Integer::intValue);
  }

  private String on(int number, Guest guest, Unit unit) {
    return residents
        .objection(number, guest, rules)
        .orElseGet(
            () -> {
              List<String> problems = hosts.get(number).planner().problems(guest);
              return problems.isEmpty()
                  ? refusedWith(number, guest, unit)
                  : String.join("; ", problems);
            });
  }

  private String refusedWith(int number, Guest guest, Unit unit) {
    List<String> mates =
        unit.guests().stream().map(Guest::name).filter(name -> !name.equals(guest.name())).toList();
    String refusal = refusals.getOrDefault(number, "another guest of its group finds no place");
    return mates.isEmpty()
        ? refusal
        : "there is no room for it together with " + String.join(", ", mates) + ": " + refusal;
  }
}
