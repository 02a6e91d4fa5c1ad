package io.github.kvmtune.fleet;

import io.github.kvmtune.Unplaced;
import java.util.List;
import java.util.Optional;

/**
 * Where each of many guests goes.
 *
 * @param placed those that have a place, in the order they were given
 * @param unplaced those that have none, in the order they were given
 * @param hosts the hosts once all of these are there, for the next guests
 */
public record FleetPlan(List<Placed> placed, List<Unplaced> unplaced, List<FleetHost> hosts) {

  public FleetPlan {
    placed = List.copyOf(placed);
    unplaced = List.copyOf(unplaced);
    hosts = List.copyOf(hosts);
  }

  /** The guests that go to this host. */
  public List<Placed> on(String host) {
    return placed.stream().filter(each -> each.host().equals(host)).toList();
  }

  /** The host that this guest goes to. */
  public Optional<String> hostOf(String guest) {
    return placed.stream().filter(each -> each.guest().equals(guest)).map(Placed::host).findFirst();
  }
}
