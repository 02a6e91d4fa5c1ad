package io.github.kvmtune;

import java.util.Locale;

/** How QEMU hands a disk's requests to the host's kernel. */
public enum DiskEngine {
  /** Linux native AIO; it blocks where a write has to allocate. */
  NATIVE,
  /** A pool of threads that may block. */
  THREADS,
  /** io_uring; not where the host's policy forbids it. */
  IO_URING;

  /** libvirt's word for it, such as {@code io_uring}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
