package io.github.kvmtune;

import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ceiling on a NIC's traffic; inbound is what the guest receives. Immutable: each method returns
 * a changed copy. Rates are per second.
 *
 * <pre>{@code
 * NicLimit limit = NicLimit.none()
 *     .inbound(ByteSize.parse("100MB"))
 *     .inboundBurst(ByteSize.parse("200MB"), ByteSize.mib(64))
 *     .outbound(ByteSize.parse("50MB"));
 * }</pre>
 *
 * @param inbound ceiling on what the guest receives
 * @param outbound ceiling on what the guest sends; it has no peak, because libvirt ignores one
 * @param inboundFloor rate the guest may always receive at; for libvirt networks only
 */
public record NicLimit(
    Optional<Rate> inbound, Optional<Rate> outbound, Optional<ByteSize> inboundFloor) {

  /**
   * A rate and how much may pass above it.
   *
   * @param average the sustained rate, per second
   * @param peak the highest rate of a burst, per second
   * @param burst how much may pass at the peak rate
   */
  public record Rate(ByteSize average, Optional<ByteSize> peak, Optional<ByteSize> burst) {}

  /** libvirt counts rates in units of 1000 bytes. */
  private static final ByteSize LEAST = ByteSize.bytes(1000);

  public static NicLimit none() {
    return new NicLimit(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Limits what the guest receives. */
  public NicLimit inbound(ByteSize perSecond) {
    return new NicLimit(Optional.of(rate(perSecond)), outbound, inboundFloor);
  }

  /** Limits what the guest sends. */
  public NicLimit outbound(ByteSize perSecond) {
    return new NicLimit(inbound, Optional.of(rate(perSecond)), inboundFloor);
  }

  /**
   * Lets the guest receive faster for a while. Set {@link #inbound} first.
   *
   * @param peak the rate during a burst, per second
   * @param amount how much may pass at that rate
   * @throws IllegalArgumentException if there is no sustained rate
   */
  public NicLimit inboundBurst(ByteSize peak, ByteSize amount) {
    Rate base = base("inbound", inbound);
    Rate burst = new Rate(base.average(), Optional.of(peak), Optional.of(amount));
    return new NicLimit(Optional.of(burst), outbound, inboundFloor);
  }

  /**
   * Lets the guest send this much at once, however fast. Set {@link #outbound} first.
   *
   * @throws IllegalArgumentException if there is no sustained rate
   */
  public NicLimit outboundBurst(ByteSize amount) {
    Rate base = base("outbound", outbound);
    Rate burst = new Rate(base.average(), base.peak(), Optional.of(amount));
    return new NicLimit(inbound, Optional.of(burst), inboundFloor);
  }

  /** Promises the guest a rate to receive at; only libvirt's own networks can keep it. */
  public NicLimit inboundFloor(ByteSize perSecond) {
    return new NicLimit(inbound, outbound, Optional.of(perSecond));
  }

  public boolean isUnlimited() {
    return inbound.isEmpty() && outbound.isEmpty() && inboundFloor.isEmpty();
  }

  /** What contradicts itself, one phrase each. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    inbound.ifPresent(rate -> problems.addAll(problems("inbound", rate)));
    outbound.ifPresent(rate -> problems.addAll(problems("outbound", rate)));
    inboundFloor
        .filter(floor -> inbound.isEmpty() || floor.compareTo(inbound.get().average()) > 0)
        .ifPresent(floor -> problems.add(floorProblem(floor)));
    return problems;
  }

  private String floorProblem(ByteSize floor) {
    return "the inbound floor "
        + floor
        + "/s needs an inbound rate that is not below it; "
        + inbound.map(rate -> "that is " + rate.average() + "/s").orElse("there is none");
  }

  private static List<String> problems(String direction, Rate rate) {
    List<String> problems = new ArrayList<>();
    if (rate.average().compareTo(LEAST) < 0) {
      problems.add(
          "the %s rate %s/s is below 1000 bytes/s, libvirt's smallest"
              .formatted(direction, rate.average()));
    }
    rate.peak()
        .filter(peak -> peak.compareTo(rate.average()) < 0)
        .ifPresent(
            peak ->
                problems.add(
                    "the %s peak %s/s is below the sustained %s/s"
                        .formatted(direction, peak, rate.average())));
    rate.burst()
        .filter(burst -> burst.compareTo(ByteSize.kib(1)) < 0)
        .ifPresent(
            burst ->
                problems.add(
                    "the %s burst %s is below 1 KiB, libvirt's smallest"
                        .formatted(direction, burst)));
    return problems;
  }

  private static Rate rate(ByteSize average) {
    return new Rate(average, Optional.empty(), Optional.empty());
  }

  private static Rate base(String direction, Optional<Rate> rate) {
    return rate.orElseThrow(
        () -> new IllegalArgumentException("an " + direction + " burst needs a rate set first"));
  }
}
