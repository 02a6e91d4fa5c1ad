package io.github.kvmtune.host;

/** What {@code /proc/sys/kernel/numa_balancing} is set to. */
public enum NumaBalancing {
  OFF,
  /** Pages and threads are moved towards each other. */
  ON,
  /** Cold pages are moved to slower memory only. */
  TIERING,
  ON_AND_TIERING;

  /** Whether pages are moved towards the threads that use them. */
  public boolean followsThreads() {
    return this == ON || this == ON_AND_TIERING;
  }
}
