package io.github.kvmtune.placement;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What other guests hold of a host already. Immutable.
 *
 * <pre>{@code
 * Occupancy others = Occupancy.of(runningDomains)      // as libvirt shows them, with their ids
 *     .plus(Occupancy.ofPlans(plansMadeButNotStarted))
 *     .plus(Occupancy.reserved(IdSet.parse("0-1")));
 * GuestPlan plan = Planner.on(host).beside(others).plan(guest);
 * }</pre>
 *
 * @param holdings one for each guest, in the order they were added
 */
public record Occupancy(List<Holding> holdings) {

  private static final Occupancy NONE = new Occupancy(List.of());

  public Occupancy {
    holdings = List.copyOf(holdings);
  }

  public static Occupancy none() {
    return NONE;
  }

  /**
   * What these domains hold. One with an id runs: its memory is taken to be missing already from
   * what the host said was free. One without is planned, and its memory and pages are counted.
   */
  public static Occupancy of(Collection<Domain> domains) {
    return new Occupancy(domains.stream().map(Holding::of).toList());
  }

  /** What these planned guests will hold. */
  public static Occupancy ofPlans(Collection<GuestPlan> plans) {
    return new Occupancy(plans.stream().map(Holding::of).toList());
  }

  /** CPUs that no guest may have, be it for itself or to float over. */
  public static Occupancy reserved(IdSet cpus) {
    return new Occupancy(List.of(Holding.reserved(cpus)));
  }

  /** Huge pages that no guest may have. */
  public static Occupancy reserved(int node, ByteSize pageSize, long pages) {
    return new Occupancy(List.of(Holding.reserved(node, pageSize, pages)));
  }

  /** Both. */
  public Occupancy plus(Occupancy other) {
    return new Occupancy(Stream.concat(holdings.stream(), other.holdings.stream()).toList());
  }

  public Occupancy plus(Holding holding) {
    return plus(new Occupancy(List.of(holding)));
  }

  /**
   * What is left when this holding, the last that is equal to it, is given back.
   *
   * @throws IllegalArgumentException if there is no such holding
   */
  public Occupancy minus(Holding holding) {
    int last = holdings.lastIndexOf(holding);
    if (last < 0) {
      throw new IllegalArgumentException(
          "guest \"" + holding.guest() + "\" does not hold this here, so it cannot give it back");
    }
    List<Holding> left = new ArrayList<>(holdings);
    left.remove(last);
    return new Occupancy(left);
  }

  /** What is left when everything that guests of this name hold is given back. */
  public Occupancy without(String guest) {
    return new Occupancy(
        holdings.stream().filter(holding -> !holding.guest().equals(guest)).toList());
  }

  /** The CPUs that a vCPU of a guest has for itself. */
  public IdSet cpus() {
    return holdings.stream().map(Holding::ownCpus).reduce(IdSet.empty(), IdSet::union);
  }

  /** PCI addresses of host devices that are handed to guests, such as {@code 0000:3b:02.1}. */
  public Set<String> devices() {
    return holdings.stream()
        .flatMap(holding -> holding.devices().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The guests whose vCPUs nothing keeps off other guests' CPUs. */
  public List<Holding> unpinned() {
    return holdings.stream().filter(Holding::isUnpinned).toList();
  }
}
