package io.github.kvmtune;

/** What starts the guest's boot loader. A guest that is installed already must keep its own. */
public enum Firmware {
  /** The PC's classic one; x86 only. */
  BIOS,
  /** UEFI, taking any boot loader. */
  UEFI,
  /** UEFI that takes signed boot loaders only, with Microsoft's keys enrolled. */
  SECURE_BOOT;

  /** The word users type, such as {@code secure-boot}. */
  public String word() {
    return Words.of(this);
  }
}
