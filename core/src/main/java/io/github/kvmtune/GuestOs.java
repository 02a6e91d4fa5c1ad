package io.github.kvmtune;

/**
 * The family of the guest's operating system, which decides on devices and paravirtual interfaces.
 */
public enum GuestOs {
  /** Linux with virtio drivers (3.x or later). The default. */
  LINUX,
  /** Windows with the virtio-win drivers installed. */
  WINDOWS,
  /** Anything else: no virtio driver is assumed. */
  OTHER;

  /** Whether virtio disks and NICs can be driven. */
  public boolean hasVirtioDrivers() {
    return this != OTHER;
  }

  /** The word users type, such as {@code windows}. */
  public String word() {
    return Words.of(this);
  }
}
