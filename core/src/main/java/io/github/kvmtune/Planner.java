package io.github.kvmtune;

import io.github.kvmtune.drawing.HostDrawing;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.PlacementRequest;
import io.github.kvmtune.placement.Placer;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.tuning.ContradictionException;
import io.github.kvmtune.tuning.DeviceDemands;
import io.github.kvmtune.tuning.Platform;
import io.github.kvmtune.tuning.Situation;
import io.github.kvmtune.tuning.Tuning;
import io.github.kvmtune.tuning.Tunings;
import io.github.kvmtune.tuning.UntunedDomain;
import io.github.kvmtune.tuning.VirtualFunctions;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.ArrayList;
import java.util.List;

/**
 * Tunes guests for a host. A pure function: the same host, guest and occupancy give the same plan,
 * byte for byte. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Host host = HostProbe.local().probe();
 * GuestPlan plan = Planner.on(host).plan(guest);
 * }</pre>
 */
public final class Planner {

  private final HostMap map;
  private final Occupancy occupancy;
  private final Target target;

  private Planner(HostMap map, Occupancy occupancy, Target target) {
    this.map = map;
    this.occupancy = occupancy;
    this.target = target;
  }

  public static Planner on(Host host) {
    return on(HostMap.of(host));
  }

  /** A planner for a host that has been mapped already, or that keeps other CPUs for itself. */
  public static Planner on(HostMap map) {
    return new Planner(map, Occupancy.none(), Target.OLDEST_SUPPORTED);
  }

  /** The same planner, leaving alone what other guests hold. */
  public Planner beside(Occupancy others) {
    return new Planner(map, others, target);
  }

  /** The same planner, for another libvirt and QEMU. */
  public Planner target(Target other) {
    return new Planner(map, occupancy, other);
  }

  /**
   * Tunes a guest.
   *
   * @throws PlanRefusedException if the guest does not fit the host, naming what is missing and
   *     what would fit, or if what the user forces contradicts the host or the rest of the guest,
   *     or if libvirt would refuse the finished domain or it would not start
   */
  public GuestPlan plan(Guest guest) {
    return plan(guest, new Placer(map, occupancy).place(PlacementRequest.of(guest)));
  }

  /** Tunes a guest for a place that was found for it before. */
  GuestPlan plan(Guest guest, Placement placement) {
    Platform platform = platform(guest);
    List<String> problems = DeviceDemands.problems(guest, map.host(), target);
    if (!problems.isEmpty()) {
      throw new PlanRefusedException(guest.name(), problems);
    }
    Domain domain =
        UntunedDomain.of(guest, VirtualFunctions.pick(guest, map.host(), placement), platform);
    Situation situation = new Situation(map.host(), guest, placement, platform, target);
    List<Decision> decisions = tune(situation, domain);
    Domain tuned = LibvirtXml.copy(domain);
    guest.customization().accept(domain);
    List<Finding> findings = new PlanReview(situation, decisions).of(tuned, domain);
    return new GuestPlan(guest, placement, domain, decisions, findings);
  }

  /** The host with this plan and what the planner leaves alone. */
  public HostDrawing drawing(GuestPlan plan) {
    return HostDrawing.of(map).beside(occupancy).with(plan);
  }

  private static List<Decision> tune(Situation situation, Domain domain) {
    List<Decision> decisions = new ArrayList<>();
    List<String> contradictions = new ArrayList<>();
    for (Tuning tuning : Tunings.all()) {
      try {
        decisions.addAll(run(tuning, situation, domain));
      } catch (ContradictionException e) {
        contradictions.add(String.valueOf(e.getMessage()));
      }
    }
    if (!contradictions.isEmpty()) {
      throw new PlanRefusedException(situation.guest().name(), contradictions);
    }
    return decisions;
  }

  private static List<Decision> run(Tuning tuning, Situation situation, Domain domain) {
    if (situation.guest().switchedOff().contains(tuning.name())) {
      return List.of(
          Decision.leftAlone(tuning.name(), "switched off by the user")
              .asked("without", tuning.name())
              .build());
    }
    Forced word = situation.guest().forced().get(tuning.name());
    List<Decision> decisions = tuning.tune(situation, domain);
    return word == null
        ? decisions
        : decisions.stream().map(decision -> decision.onWord(word)).toList();
  }

  private Platform platform(Guest guest) {
    return Platform.of(map.host())
        .orElseThrow(
            () ->
                new PlanRefusedException(
                    guest.name(),
                    List.of(
                        "the host's architecture is "
                            + map.host().arch()
                            + ", none that guests can be planned for; plan on x86_64, aarch64,"
                            + " ppc64le, ppc64 or s390x")));
  }
}
