package io.github.kvmtune.host;

/** What {@code kernel.io_uring_disabled} says (since Linux 6.6). */
public enum IoUring {
  ALLOWED,
  /** Only for privileged programs and the group named in {@code kernel.io_uring_group}. */
  PRIVILEGED_ONLY,
  DISABLED
}
