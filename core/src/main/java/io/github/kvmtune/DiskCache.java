package io.github.kvmtune;

/** How the host caches a disk. */
public enum DiskCache {
  /** Not at all; the guest flushes the disk's own cache. What tuned disks use. */
  NONE,
  /**
   * In the host's page cache; a flush of the guest makes it safe. For files that cannot bypass it.
   */
  WRITEBACK,
  /** In the page cache for reads; every write waits for the disk. */
  WRITETHROUGH,
  /** Not at all, and every write waits for the disk. */
  DIRECTSYNC,
  /** In the page cache, and flushes are ignored: a crash of the host destroys the data. */
  UNSAFE;

  /** libvirt's word for it, such as {@code none}. */
  public String word() {
    return Words.of(this);
  }

  /** Whether I/O bypasses the page cache, which native AIO needs. */
  public boolean isDirect() {
    return this == NONE || this == DIRECTSYNC;
  }
}
