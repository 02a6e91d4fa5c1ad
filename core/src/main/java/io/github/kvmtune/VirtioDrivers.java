package io.github.kvmtune;

/** Which virtio drivers the guest's operating system has. */
public enum VirtioDrivers {
  /** None, as in Windows before virtio-win is installed: devices that need none are emulated. */
  NONE,
  /** Those before virtio 1.0, as in Linux 2.6.25 to 3.x: devices show the old interface, too. */
  LEGACY,
  /** Those of virtio 1.0 or later. */
  CURRENT;

  /** The word users type, such as {@code legacy}. */
  public String word() {
    return Words.of(this);
  }
}
