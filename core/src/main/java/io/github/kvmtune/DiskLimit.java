package io.github.kvmtune;

import io.github.kvmtune.value.ByteSize;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A ceiling on a disk's I/O: on reads and writes together, or on each.
 *
 * <pre>{@code
 * DiskLimit limit = DiskLimit.none().iops(20_000).burst(40_000, Duration.ofSeconds(30));
 * DiskLimit shared = DiskLimit.none().readIops(5_000).writeIops(1_000).group("database");
 * }</pre>
 *
 * @param iops operations per second
 * @param bytesPerSecond bytes per second
 * @param operationSize what counts as one operation; a larger one counts as several
 * @param group name of the bucket that disks of this guest with the same limits share
 */
public record DiskLimit(
    Map<Direction, Rate> iops,
    Map<Direction, Rate> bytesPerSecond,
    Optional<ByteSize> operationSize,
    Optional<String> group) {

  /** What a rate counts. */
  public enum Direction {
    TOTAL,
    READ,
    WRITE;

    /** The word that libvirt's elements begin with, such as {@code total}. */
    public String word() {
      return Words.of(this);
    }
  }

  /**
   * A sustained rate and how far above it a guest may go for a while.
   *
   * @param sustained the rate that always holds, per second
   * @param burst the higher rate, if one is allowed
   */
  public record Rate(long sustained, Optional<Burst> burst) {

    /** The largest that QEMU takes. */
    static final long MOST = 1_000_000_000_000_000L;
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

  public DiskLimit {
    iops = Map.copyOf(iops);
    bytesPerSecond = Map.copyOf(bytesPerSecond);
  }

  public static DiskLimit none() {
    return new DiskLimit(Map.of(), Map.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Limits operations per second, reads and writes together.
   *
   * @throws IllegalArgumentException if {@code perSecond} is not positive
   */
  public DiskLimit iops(long perSecond) {
    return iops(Direction.TOTAL, perSecond);
  }

  /** Limits reads per second; not together with {@link #iops}. */
  public DiskLimit readIops(long perSecond) {
    return iops(Direction.READ, perSecond);
  }

  /** Limits writes per second; not together with {@link #iops}. */
  public DiskLimit writeIops(long perSecond) {
    return iops(Direction.WRITE, perSecond);
  }

  /**
   * Limits operations per second in one direction.
   *
   * @throws IllegalArgumentException if {@code perSecond} is not positive
   */
  public DiskLimit iops(Direction direction, long perSecond) {
    return withIops(with(iops, direction, rate("iops", perSecond)));
  }

  /**
   * Limits throughput, reads and writes together.
   *
   * @throws IllegalArgumentException if {@code perSecond} is zero
   */
  public DiskLimit bytesPerSecond(ByteSize perSecond) {
    return bytesPerSecond(Direction.TOTAL, perSecond);
  }

  /** Limits the throughput of reads; not together with {@link #bytesPerSecond}. */
  public DiskLimit readBytesPerSecond(ByteSize perSecond) {
    return bytesPerSecond(Direction.READ, perSecond);
  }

  /** Limits the throughput of writes; not together with {@link #bytesPerSecond}. */
  public DiskLimit writeBytesPerSecond(ByteSize perSecond) {
    return bytesPerSecond(Direction.WRITE, perSecond);
  }

  /**
   * Limits throughput in one direction.
   *
   * @throws IllegalArgumentException if {@code perSecond} is zero
   */
  public DiskLimit bytesPerSecond(Direction direction, ByteSize perSecond) {
    return withBytes(with(bytesPerSecond, direction, rate("bytes per second", perSecond.bytes())));
  }

  /** Allows more operations per second for a while. Set {@link #iops} first. */
  public DiskLimit burst(long iopsPerSecond, Duration length) {
    return burst(Direction.TOTAL, iopsPerSecond, length);
  }

  /**
   * Allows more operations per second for a while. Set the sustained rate first.
   *
   * @throws IllegalArgumentException if there is no sustained rate, or it is higher than the burst
   */
  public DiskLimit burst(Direction direction, long iopsPerSecond, Duration length) {
    return withIops(with(iops, direction, burst("iops", iops, direction, iopsPerSecond, length)));
  }

  /** Allows a higher throughput for a while. Set {@link #bytesPerSecond} first. */
  public DiskLimit burst(ByteSize perSecond, Duration length) {
    return burst(Direction.TOTAL, perSecond, length);
  }

  /**
   * Allows a higher throughput for a while. Set the sustained rate first.
   *
   * @throws IllegalArgumentException if there is no sustained rate, or it is higher than the burst
   */
  public DiskLimit burst(Direction direction, ByteSize perSecond, Duration length) {
    Rate rate = burst("bytes per second", bytesPerSecond, direction, perSecond.bytes(), length);
    return withBytes(with(bytesPerSecond, direction, rate));
  }

  /** Counts an operation that is larger than this as several, so that huge ones are no loophole. */
  public DiskLimit operationSize(ByteSize size) {
    return new DiskLimit(iops, bytesPerSecond, Optional.of(size), group);
  }

  /** Shares one bucket with the other disks of the guest that name it and have the same limits. */
  public DiskLimit group(String name) {
    return new DiskLimit(iops, bytesPerSecond, operationSize, Optional.of(name));
  }

  /** Whether it says nothing at all. */
  boolean isNothing() {
    return equals(none());
  }

  private DiskLimit withIops(Map<Direction, Rate> rates) {
    return new DiskLimit(rates, bytesPerSecond, operationSize, group);
  }

  private DiskLimit withBytes(Map<Direction, Rate> rates) {
    return new DiskLimit(iops, rates, operationSize, group);
  }

  private static Map<Direction, Rate> with(
      Map<Direction, Rate> rates, Direction direction, Rate rate) {
    Map<Direction, Rate> changed = new EnumMap<>(Direction.class);
    changed.putAll(rates);
    changed.put(direction, rate);
    return changed;
  }

  // QEMU refuses both at start: a burst without a base rate and a burst below it.
  private static Rate burst(
      String what, Map<Direction, Rate> rates, Direction direction, long burst, Duration length) {
    Rate base = rates.get(direction);
    String wanted = "a burst of " + burst + " " + what + " (" + direction.word() + ")";
    if (base == null) {
      throw new IllegalArgumentException(wanted + " needs a sustained rate set first");
    }
    if (burst < base.sustained()) {
      throw new IllegalArgumentException(wanted + " is below the sustained " + base.sustained());
    }
    return new Rate(base.sustained(), Optional.of(new Burst(inRange(what, burst), length)));
  }

  private static Rate rate(String what, long value) {
    return new Rate(inRange(what, value), Optional.empty());
  }

  private static long inRange(String what, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException("a limit of " + value + " " + what + " is not positive");
    }
    if (value > Rate.MOST) {
      throw new IllegalArgumentException(
          "a limit of " + value + " " + what + " is above " + Rate.MOST + ", QEMU's largest");
    }
    return value;
  }
}
