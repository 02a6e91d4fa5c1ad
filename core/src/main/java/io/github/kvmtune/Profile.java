package io.github.kvmtune;

/** What a guest is promised of the host's CPUs and memory; most rules key on it. */
public enum Profile {
  /** Every vCPU has a host CPU of its own; memory comes from huge pages where the host has them. */
  DEDICATED,
  /**
   * vCPUs float over the CPUs of a node; there are at least as many host CPUs as vCPUs. The
   * default.
   */
  SHARED,
  /** More vCPUs or memory than the host has: nothing is pinned or reserved, the host balances. */
  OVERCOMMITTED,
  /** Dedicated, on isolated CPUs, one thread per core, with realtime scheduling. */
  REALTIME;

  /** Whether each vCPU gets a host CPU that nobody else may use. */
  public boolean hasExclusiveCpus() {
    return this == DEDICATED || this == REALTIME;
  }

  /** The word users type, such as {@code dedicated}. */
  public String word() {
    return Words.of(this);
  }
}
