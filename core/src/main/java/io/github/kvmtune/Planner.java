package io.github.kvmtune;

import io.github.kvmtune.drawing.HostDrawing;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.Holding;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.PlacementRequest;
import io.github.kvmtune.placement.Placer;
import io.github.kvmtune.placement.Score;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
  private final Placer placer;
  private final Target target;

  private Planner(HostMap map, Occupancy occupancy, Placer placer, Target target) {
    this.map = map;
    this.occupancy = occupancy;
    this.placer = placer;
    this.target = target;
  }

  private Planner(HostMap map, Occupancy occupancy, Target target) {
    this(map, occupancy, new Placer(map, occupancy), target);
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

  /** The same planner, leaving alone what a guest planned before will hold, too. */
  public Planner beside(GuestPlan plan) {
    Holding holding = Holding.of(plan);
    return new Planner(map, occupancy.plus(holding), placer.beside(holding), target);
  }

  /** The same planner, for another libvirt and QEMU. */
  public Planner target(Target other) {
    return new Planner(map, occupancy, placer, other);
  }

  /** What other guests hold. */
  public Occupancy occupancy() {
    return occupancy;
  }

  /** How full the host is, as in {@link Score#used}. */
  public double used() {
    return placer.used();
  }

  /**
   * Whether there is a place for a guest and the host has the devices it names. Makes no plan, so
   * it costs microseconds, and says nothing of settings that the user forces against the host.
   */
  public boolean fits(Guest guest) {
    return placer.fits(PlacementRequest.of(guest)) && deviceProblems(guest).isEmpty();
  }

  /** How well a guest would sit here; empty if it does not fit. Makes no plan, as {@link #fits}. */
  public Optional<Score> score(Guest guest) {
    return placer
        .score(PlacementRequest.of(guest))
        .filter(score -> deviceProblems(guest).isEmpty());
  }

  /** Why a guest does not fit, with what is missing and what would fit; empty if it does. */
  public List<String> problems(Guest guest) {
    List<String> problems = placer.problems(PlacementRequest.of(guest));
    return problems.isEmpty() ? deviceProblems(guest) : problems;
  }

  private List<String> deviceProblems(Guest guest) {
    List<String> demands = DeviceDemands.problems(guest, map.host(), target);
    return guest.nics().isEmpty() || !demands.isEmpty()
        ? demands
        : VirtualFunctions.problems(guest, map.host(), occupancy.devices());
  }

  /**
   * Tunes a guest.
   *
   * @throws PlanRefusedException if the guest does not fit the host, naming what is missing and
   *     what would fit, or if what the user forces contradicts the host or the rest of the guest,
   *     or if libvirt would refuse the finished domain or it would not start
   */
  public GuestPlan plan(Guest guest) {
    return plan(guest, placer.place(PlacementRequest.of(guest)));
  }

  /**
   * Tunes many guests, each beside those before it. Guests with CPUs of their own come first, so
   * that those that float stay off their CPUs; of each kind the largest come first, because they
   * fit hardly anywhere later. No guest is moved for another.
   *
   * <pre>{@code
   * PlannedGuests planned = Planner.on(host).beside(occupancy).planAll(guests);
   * planned.plans().forEach(plan -> System.out.println(plan.xml()));
   * planned.unplaced().forEach(System.err::println);
   * }</pre>
   *
   * @throws IllegalArgumentException if two guests have one name
   */
  public PlannedGuests planAll(Collection<Guest> guests) {
    return PlannedGuests.of(guests, this);
  }

  private GuestPlan plan(Guest guest, Placement placement) {
    Platform platform = platform(guest);
    List<String> problems = DeviceDemands.problems(guest, map.host(), target);
    if (!problems.isEmpty()) {
      throw new PlanRefusedException(guest.name(), problems);
    }
    Domain domain =
        UntunedDomain.of(
            guest,
            VirtualFunctions.pick(guest, map.host(), placement, occupancy.devices()),
            platform);
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
        List<Decision> answers = run(tuning, situation, domain);
        undone(tuning, situation, answers).ifPresent(contradictions::add);
        decisions.addAll(answers);
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

  /** What the user forced must have been done somewhere in the guest. */
  private static Optional<String> undone(
      Tuning tuning, Situation situation, List<Decision> answers) {
    Forced word = situation.guest().forced().get(tuning.name());
    boolean done =
        answers.stream().anyMatch(answer -> answer.outcome() == Decision.Outcome.APPLIED);
    return word == null || done
        ? Optional.empty()
        : Optional.of(
            "tuning "
                + tuning.name()
                + " is forced to "
                + word.value()
                + ", but "
                + answers.stream().map(Decision::reason).collect(Collectors.joining("; ")));
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
