package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which guests that are known together are placed: those with CPUs of their own before
 * those that float, so that the latter stay off their CPUs; then the largest first, because they
 * fit hardly anywhere later; equal ones as they were given.
 */
public final class PlacingOrder {

  private static final Comparator<Guest> FIRST_TO_LAST =
      Comparator.comparing((Guest guest) -> !guest.profile().hasExclusiveCpus())
          .thenComparing(Guest::vcpus, Comparator.reverseOrder())
          .thenComparing(Guest::memory, Comparator.reverseOrder());

  private PlacingOrder() {}

  /**
   * The guests in the order they are placed.
   *
   * @throws IllegalArgumentException if two guests have one name
   */
  public static List<Guest> of(Collection<Guest> guests) {
    Set<String> names = new HashSet<>();
    for (Guest guest : guests) {
      if (!names.add(guest.name())) {
        throw new IllegalArgumentException(
            "two guests are named \"" + guest.name() + "\"; give each a name of its own");
      }
    }
    return guests.stream().sorted(FIRST_TO_LAST).toList();
  }
}
