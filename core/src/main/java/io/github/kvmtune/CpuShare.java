package io.github.kvmtune;

import java.util.Optional;

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
 */
public record CpuShare(Optional<Integer> weight, Optional<Double> perVcpu, Optional<Double> total) {

  /** The kernel's usual period of 100 ms cannot express a smaller part of a CPU. */
  private static final double SMALLEST = 0.01;

  private static final int LARGEST_WEIGHT = 10_000;

  /** No ceiling, and the weight of any other guest. */
  public static CpuShare ordinary() {
    return new CpuShare(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Sets the weight against other guests.
   *
   * @param percent 1 to 10000; 100 is an ordinary guest's
   * @throws IllegalArgumentException if it is out of range
   */
  public CpuShare weight(int percent) {
    if (percent < 1 || percent > LARGEST_WEIGHT) {
      throw new IllegalArgumentException(
          "a CPU weight of "
              + percent
              + " % is out of range; an ordinary guest has 100, from 1 to "
              + LARGEST_WEIGHT
              + " are possible");
    }
    return new CpuShare(Optional.of(percent), perVcpu, total);
  }

  /**
   * Limits each vCPU.
   *
   * @param hostCpus part of a host CPU, 0.01 to 1
   * @throws IllegalArgumentException if it is out of range
   */
  public CpuShare perVcpu(double hostCpus) {
    if (!(hostCpus >= SMALLEST && hostCpus <= 1)) {
      throw new IllegalArgumentException(
          "a vCPU cannot be limited to " + hostCpus + " host CPUs; use 0.01 to 1");
    }
    return new CpuShare(weight, Optional.of(hostCpus), total);
  }

  /**
   * Limits the guest as a whole, QEMU's own threads included.
   *
   * @param hostCpus number of host CPUs, at least 0.01
   * @throws IllegalArgumentException if it is smaller
   */
  public CpuShare total(double hostCpus) {
    if (!(hostCpus >= SMALLEST && hostCpus <= Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "a guest cannot be limited to " + hostCpus + " host CPUs; use at least 0.01");
    }
    return new CpuShare(weight, perVcpu, Optional.of(hostCpus));
  }

  public boolean isOrdinary() {
    return weight.isEmpty() && perVcpu.isEmpty() && total.isEmpty();
  }
}
