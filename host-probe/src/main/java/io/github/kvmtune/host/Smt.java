package io.github.kvmtune.host;

/** What {@code /sys/devices/system/cpu/smt/control} says of simultaneous multithreading. */
public enum Smt {
  ON,
  OFF,
  /** Switched off for good until the next boot. */
  FORCEOFF,
  /** The CPU has a single thread in each core. */
  NOTSUPPORTED,
  /** This kernel or architecture cannot switch it. */
  NOTIMPLEMENTED
}
