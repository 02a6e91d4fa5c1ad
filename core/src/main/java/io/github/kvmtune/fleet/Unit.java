package io.github.kvmtune.fleet;

import io.github.kvmtune.Guest;
import io.github.kvmtune.placement.PlacingOrder;
import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guests that go to one host, all or none; most are alone.
 *
 * @param guests in the order they are placed
 */
record Unit(List<Guest> guests) {

  private static final Comparator<Unit> FIRST_TO_LAST =
      Comparator.comparing((Unit unit) -> !unit.hasExclusiveCpus())
          .thenComparing(Unit::vcpus, Comparator.reverseOrder())
          .thenComparing(Unit::memory, Comparator.reverseOrder());

  /** The units of these guests in the order they are placed. */
  static List<Unit> of(Collection<Guest> guests, Rules rules) {
    Map<Set<String>, List<Guest>> groups = new LinkedHashMap<>();
    for (Guest guest : PlacingOrder.of(guests)) {
      groups.computeIfAbsent(rules.group(guest.name()), group -> new ArrayList<>()).add(guest);
    }
    return groups.values().stream().map(Unit::new).sorted(FIRST_TO_LAST).toList();
  }

  /** The guest whose fit says most of where they go. */
  Guest first() {
    return guests.get(0);
  }

  private boolean hasExclusiveCpus() {
    return first().profile().hasExclusiveCpus();
  }

  private int vcpus() {
    return guests.stream().mapToInt(Guest::vcpus).sum();
  }

  private ByteSize memory() {
    return guests.stream().map(Guest::memory).reduce(ByteSize.ZERO, ByteSize::plus);
  }
}
