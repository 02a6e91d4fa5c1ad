package io.github.kvmtune;

/** Format of a disk image. */
public enum DiskFormat {
  RAW,
  QCOW2;

  /** libvirt's word for it, {@code raw} or {@code qcow2}. */
  public String word() {
    return Words.of(this);
  }
}
