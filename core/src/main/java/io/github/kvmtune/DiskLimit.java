package io.github.kvmtune;

import io.github.kvmtune.value.ByteSize;
import java.time.Duration;
import java.util.Optional;

/**
 * A ceiling on a disk's I/O, reads and writes together.
 *
 * <pre>{@code
 * DiskLimit limit = DiskLimit.none().iops(20_000).burst(40_000, Duration.ofSeconds(30));
 * }</pre>
 *
 * @param iops operations per second
 * @param bytesPerSecond bytes per second
 */
public record DiskLimit(Optional<Rate> iops, Optional<Rate> bytesPerSecond) {

  /**
   * A sustained rate and how far above it a guest may go for a while.
   *
   * @param sustained the rate that always holds, per second
   * @param burst the higher rate, if one is allowed
   */
  public record Rate(long sustained, Optional<Burst> burst) {

    Rate(long sustained) {
      this(sustained, Optional.empty());
    }
  }

  /**
   * A higher rate for a while.
   *
   * @param rate the rate during a burst, per second
   * @param length how long a burst may last, whole seconds
   */
  public record Burst(long rate, Duration length) {

    /**
     * @throws IllegalArgumentException if {@code length} is not a whole number of seconds, at least
     *     one
     */
    public Burst {
      if (length.compareTo(Duration.ofSeconds(1)) < 0 || length.toNanosPart() != 0) {
        throw new IllegalArgumentException(
            "a burst lasts whole seconds, at least one, not "
                + length
                + "; use Duration.ofSeconds(30)");
      }
    }
  }

  public static DiskLimit none() {
    return new DiskLimit(Optional.empty(), Optional.empty());
  }

  /**
   * Limits operations per second.
   *
   * @param perSecond operations per second that the guest may sustain
   * @throws IllegalArgumentException if {@code perSecond} is not positive
   */
  public DiskLimit iops(long perSecond) {
    return new DiskLimit(Optional.of(new Rate(positive("iops", perSecond))), bytesPerSecond);
  }

  /**
   * Limits throughput.
   *
   * @param perSecond throughput that the guest may sustain
   * @throws IllegalArgumentException if {@code perSecond} is zero
   */
  public DiskLimit bytesPerSecond(ByteSize perSecond) {
    return new DiskLimit(
        iops, Optional.of(new Rate(positive("bytes per second", perSecond.bytes()))));
  }

  /**
   * Allows more operations per second for a while. Set {@link #iops} first.
   *
   * @throws IllegalArgumentException if there is no sustained rate, or it is higher than the burst
   */
  public DiskLimit burst(long iopsPerSecond, Duration length) {
    return new DiskLimit(
        Optional.of(withBurst("iops", iops, iopsPerSecond, length)), bytesPerSecond);
  }

  /**
   * Allows a higher throughput for a while. Set {@link #bytesPerSecond} first.
   *
   * @throws IllegalArgumentException if there is no sustained rate, or it is higher than the burst
   */
  public DiskLimit burst(ByteSize perSecond, Duration length) {
    return new DiskLimit(
        iops,
        Optional.of(withBurst("bytes per second", bytesPerSecond, perSecond.bytes(), length)));
  }

  public boolean isUnlimited() {
    return iops.isEmpty() && bytesPerSecond.isEmpty();
  }

  // QEMU refuses both at start: a burst without a base rate and a burst below it.
  private static Rate withBurst(String what, Optional<Rate> base, long burst, Duration length) {
    long sustained =
        base.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a burst of " + burst + " " + what + " needs a sustained rate set first"))
            .sustained();
    if (burst < sustained) {
      throw new IllegalArgumentException(
          "a burst of " + burst + " " + what + " is below the sustained " + sustained);
    }
    return new Rate(sustained, Optional.of(new Burst(burst, length)));
  }

  private static long positive(String what, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException("a limit of " + value + " " + what + " is not positive");
    }
    return value;
  }
}
