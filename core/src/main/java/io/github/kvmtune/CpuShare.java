package io.github.kvmtune;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of the host's CPUs a guest may take when others want them, too.
 *
 * <pre>{@code
 * CpuShare bronze = CpuShare.ordinary().weight(50).perVcpu(0.5);
 * CpuShare sold = CpuShare.ordinary().total(1.5);
 * }</pre>
 *
 * @param weight percent of what an ordinary guest gets when CPUs are short
 * @param perVcpu ceiling for each vCPU, as a part of a host CPU
 * @param total ceiling for the guest with QEMU's own threads, in host CPUs
 * @param emulator ceiling for QEMU's own threads together, in host CPUs
 * @param perIoThread ceiling for each I/O thread, as a part of a host CPU
 */
public record CpuShare(
    Optional<Integer> weight,
    Optional<Double> perVcpu,
    Optional<Double> total,
    Optional<Double> emulator,
    Optional<Double> perIoThread) {

  /** The kernel's usual period of 100 ms cannot express a smaller part of a CPU. */
  private static final double SMALLEST = 0.01;

  /** What the kernel's control groups take at most; their smallest weight differs by version. */
  public static final int LARGEST_WEIGHT = 10_000;

  private static final int SMALLEST_WEIGHT = 2;

  /** No ceiling, and the weight of any other guest. */
  public static CpuShare ordinary() {
    return new CpuShare(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Sets the weight against other guests.
   *
   * @param percent 2 to 10000; 100 is an ordinary guest's
   * @throws IllegalArgumentException if it is out of range
   */
  public CpuShare weight(int percent) {
    if (percent < SMALLEST_WEIGHT || percent > LARGEST_WEIGHT) {
      throw new IllegalArgumentException(
          "a CPU weight of "
              + percent
              + " % is out of range; an ordinary guest has 100, from 2 to "
              + LARGEST_WEIGHT
              + " are possible");
    }
    return new CpuShare(Optional.of(percent), perVcpu, total, emulator, perIoThread);
  }

  /**
   * Limits each vCPU.
   *
   * @param hostCpus part of a host CPU, 0.01 to 1
   * @throws IllegalArgumentException if it is out of range
   */
  public CpuShare perVcpu(double hostCpus) {
    Optional<Double> limit = part("a vCPU", hostCpus);
    return new CpuShare(weight, limit, total, emulator, perIoThread);
  }

  /**
   * Limits the guest as a whole, QEMU's own threads included.
   *
   * @param hostCpus number of host CPUs, at least 0.01
   * @throws IllegalArgumentException if it is smaller
   */
  public CpuShare total(double hostCpus) {
    return new CpuShare(weight, perVcpu, number("a guest", hostCpus), emulator, perIoThread);
  }

  /**
   * Limits QEMU's own threads together, so that they do not take the vCPUs' time.
   *
   * @param hostCpus number of host CPUs, at least 0.01
   * @throws IllegalArgumentException if it is smaller
   */
  public CpuShare emulator(double hostCpus) {
    return new CpuShare(weight, perVcpu, total, number("QEMU", hostCpus), perIoThread);
  }

  /**
   * Limits each I/O thread.
   *
   * @param hostCpus part of a host CPU, 0.01 to 1
   * @throws IllegalArgumentException if it is out of range
   */
  public CpuShare perIoThread(double hostCpus) {
    Optional<Double> limit = part("an I/O thread", hostCpus);
    return new CpuShare(weight, perVcpu, total, emulator, limit);
  }

  private static Optional<Double> part(String what, double hostCpus) {
    if (!(hostCpus >= SMALLEST && hostCpus <= 1)) {
      throw new IllegalArgumentException(
          what + " cannot be limited to " + hostCpus + " host CPUs; use 0.01 to 1");
    }
    return Optional.of(hostCpus);
  }

  private static Optional<Double> number(String what, double hostCpus) {
    if (!(hostCpus >= SMALLEST && hostCpus <= Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(
          what + " cannot be limited to " + hostCpus + " host CPUs; use at least 0.01");
    }
    return Optional.of(hostCpus);
  }

  public boolean isOrdinary() {
    return weight.isEmpty() && !isLimited();
  }

  /** Whether there is any ceiling. */
  public boolean isLimited() {
    return Stream.of(perVcpu, total, emulator, perIoThread).anyMatch(Optional::isPresent);
  }

  /** The largest ceiling of a part, which must not exceed that of the whole. */
  Optional<Double> largestPart() {
    return Stream.of(perVcpu, emulator, perIoThread).flatMap(Optional::stream).max(Double::compare);
  }
}
