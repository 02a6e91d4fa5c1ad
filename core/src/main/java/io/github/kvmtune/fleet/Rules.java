package io.github.kvmtune.fleet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which guests must share a host and which must not.
 *
 * @param together sets of guests that share one; none of them overlap
 * @param apart sets of guests of which no two share one
 */
record Rules(List<Set<String>> together, List<Set<String>> apart) {

  static final Rules NONE = new Rules(List.of(), List.of());

  Rules {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
  }

  Rules withTogether(Set<String> guests) {
    Set<String> joined = new TreeSet<>(guests);
    List<Set<String>> others = new ArrayList<>();
    for (Set<String> group : together) {
      if (group.stream().anyMatch(joined::contains)) {
        joined.addAll(group);
      } else {
        others.add(group);
      }
    }
    apart.forEach(rivals -> check(joined, rivals));
    others.add(joined);
    return new Rules(others, apart);
  }

  Rules withApart(Set<String> guests) {
    together.forEach(group -> check(group, guests));
    List<Set<String>> all = new ArrayList<>(apart);
    all.add(guests);
    return new Rules(together, all);
  }

  private static void check(Set<String> group, Set<String> rivals) {
    Set<String> both = new TreeSet<>(group);
    both.retainAll(rivals);
    if (both.size() > 1) {
      throw new IllegalArgumentException(
          "guests "
              + both
              + " are to be on one host and on different hosts; drop one of the rules");
    }
  }

  /** The guests that share a host with this one, itself included. */
  Set<String> group(String guest) {
    return together.stream()
        .filter(group -> group.contains(guest))
        .findFirst()
        .orElse(Set.of(guest));
  }

  /** The guests that must not share a host with this one. */
  Set<String> rivals(String guest) {
    Set<String> rivals = new LinkedHashSet<>();
    apart.stream().filter(set -> set.contains(guest)).forEach(rivals::addAll);
    rivals.remove(guest);
    return rivals;
  }
}
