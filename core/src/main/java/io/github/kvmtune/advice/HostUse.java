package io.github.kvmtune.advice;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a host is meant for.
 *
 * <pre>{@code
 * HostUse use = HostUse.of(Profile.DEDICATED).guests(List.of(db1, db2)).with(Trait.UNTRUSTED_TENANTS);
 * }</pre>
 *
 * @param profiles the profiles of guests it will run, those of {@code guests} included
 * @param guests guests it will run beside those that run already, as far as they are known
 * @param traits what else is true of them
 */
public record HostUse(Set<Profile> profiles, List<Guest> guests, Set<Trait> traits) {

  /** What is true of guests beyond their profile. */
  public enum Trait {
    /** Guests belong to people who do not trust each other. */
    UNTRUSTED_TENANTS,
    /** Guests run KVM themselves. */
    NESTED_GUESTS,
    /** PCI devices or virtual functions are given to guests. */
    ASSIGNED_DEVICES
  }

  public HostUse {
    EnumSet<Profile> all = EnumSet.noneOf(Profile.class);
    all.addAll(profiles);
    guests.forEach(guest -> all.add(guest.profile()));
    profiles = Set.copyOf(all);
    guests = List.copyOf(guests);
    EnumSet<Trait> known = EnumSet.noneOf(Trait.class);
    known.addAll(traits);
    if (guests.stream().anyMatch(Guest::hasAssignedDevice)) {
      known.add(Trait.ASSIGNED_DEVICES);
    }
    traits = Set.copyOf(known);
  }

  public static HostUse of(Profile... profiles) {
    return of(Arrays.asList(profiles));
  }

  public static HostUse of(Collection<Profile> profiles) {
    return new HostUse(Set.copyOf(profiles), List.of(), Set.of());
  }

  /** The same use, with these guests. */
  public HostUse guests(List<Guest> planned) {
    return new HostUse(profiles, planned, traits);
  }

  /** The same use, of which more is true. */
  public HostUse with(Collection<Trait> further) {
    EnumSet<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    all.addAll(further);
    return new HostUse(profiles, guests, all);
  }

  public HostUse with(Trait... further) {
    return with(Arrays.asList(further));
  }

  public boolean runs(Profile profile) {
    return profiles.contains(profile);
  }

  /** Whether any guest is to have host CPUs of its own. */
  public boolean hasExclusiveCpus() {
    return profiles.stream().anyMatch(Profile::hasExclusiveCpus);
  }

  /** Whether no guest floats over CPUs that others use, too. */
  public boolean isExclusive() {
    return !profiles.isEmpty() && profiles.stream().allMatch(Profile::hasExclusiveCpus);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The guests that are to have host CPUs of their own. */
  List<Guest> exclusiveGuests() {
    return guests.stream().filter(guest -> guest.profile().hasExclusiveCpus()).toList();
  }
}
