package io.github.kvmtune.fleet;

import io.github.kvmtune.Guest;
import io.github.kvmtune.placement.Score;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses hosts for guests: by the nodes, caches and pages they find there, not by sums of free
 * CPUs and memory. Says where each guest goes with its plan, and why one goes nowhere. Immutable; a
 * pure function of guests and hosts.
 *
 * <pre>{@code
 * List<FleetHost> hosts = List.of(
 *     new FleetHost("alpha", Planner.on(alpha).beside(guestsOfAlpha)),
 *     new FleetHost("beta", Planner.on(beta)));
 * FleetPlan plan = Fleet.packing().apart("db1", "db2").together("web1", "cache1").place(guests, hosts);
 * plan.placed().forEach(each -> System.out.println(each.guest() + " goes to " + each.host()));
 * plan.unplaced().forEach(System.err::println);
 * }</pre>
 *
 * A scheduler that chooses hosts itself asks about each:
 *
 * <pre>{@code
 * Fleet fleet = Fleet.spreading();
 * hosts.stream().filter(host -> fleet.fits(host, guest)).forEach(...);
 * int points = fleet.score(host, guest).map(Score::points).orElse(0);
 * }</pre>
 */
public final class Fleet {

  private final Comparator<Score> bestFirst;
  private final Rules rules;

  private Fleet(Comparator<Score> bestFirst, Rules rules) {
    this.bestFirst = bestFirst;
    this.rules = rules;
  }

  /**
   * Fills one host before the next, where that costs no guest huge pages, devices or nodes. No host
   * is crowded with guests that float while another has room for them.
   */
  public static Fleet packing() {
    return new Fleet(Score.PACKING, Rules.NONE);
  }

  /** Fills all hosts alike, where that costs no guest huge pages, devices or nodes. */
  public static Fleet spreading() {
    return new Fleet(Score.SPREADING, Rules.NONE);
  }

  /**
   * Puts these guests on one host, all or none of them. Groups that have a guest in common are one
   * group. A guest that a host has already counts.
   *
   * @throws IllegalArgumentException if two of them must be on different hosts
   */
  public Fleet together(String guest, String... others) {
    return new Fleet(bestFirst, rules.withTogether(set(guest, others)));
  }

  /**
   * Puts each of these guests on a host of its own among them. A guest that a host has already
   * counts.
   *
   * @throws IllegalArgumentException if two of them must be on one host
   */
  public Fleet apart(String guest, String... others) {
    return new Fleet(bestFirst, rules.withApart(set(guest, others)));
  }

  private static Set<String> set(String guest, String... others) {
    Set<String> guests = new TreeSet<>(List.of(others));
    guests.add(guest);
    return guests;
  }

  /**
   * Whether the guest can go to this host: there is room for it, the host has the devices it names,
   * and no guest that it must be apart from. Makes no plan, so it costs microseconds, and says
   * nothing of settings that the user forces against the host.
   */
  public boolean fits(FleetHost host, Guest guest) {
    return objection(host, guest).isEmpty() && host.planner().fits(guest);
  }

  /** How well the guest would sit on this host; empty if it does not fit, as in {@link #fits}. */
  public Optional<Score> score(FleetHost host, Guest guest) {
    return objection(host, guest).isEmpty() ? host.planner().score(guest) : Optional.empty();
  }

  /** Why the guest does not fit on this host, and what would; empty if it fits. */
  public List<String> problems(FleetHost host, Guest guest) {
    return objection(host, guest).map(List::of).orElseGet(() -> host.planner().problems(guest));
  }

  private Optional<String> objection(FleetHost host, Guest guest) {
    return Residents.of(List.of(host)).objection(0, guest, rules);
  }

  /**
   * Places all guests that fit. Guests with CPUs of their own come first, so that those that float
   * stay off their CPUs; of each kind the largest come first, because they fit hardly anywhere
   * later. No guest is moved for another, and none that a host has already.
   *
   * @throws IllegalArgumentException if two guests or two hosts have one name
   */
  public FleetPlan place(Collection<Guest> guests, Collection<FleetHost> hosts) {
    return new Filling(bestFirst, rules, hosts).place(guests);
  }
}
