package io.github.kvmtune.drawing;

/** What a CPU is used for, in the order in which a legend explains it. */
enum Use {
  /** A vCPU of the guest has it for itself. */
  GUEST,
  /** The guest's vCPUs float over it. */
  GUEST_FLOATS,
  /** QEMU's other threads of the guest run on it. */
  GUEST_HELPERS,
  /** Another guest has it for itself. */
  NEIGHBOUR,
  /** vCPUs of other guests float over it. */
  NEIGHBOURS_FLOAT,
  /** Kept idle, since a vCPU that must not be disturbed has its sibling. */
  IDLE,
  /** Kept for the host. */
  HOUSEKEEPING,
  /** Nobody has it. */
  FREE,
  /** Nobody has it, and the kernel keeps its own work off it. */
  FREE_ISOLATED,
  /** The cpuset of libvirt's guests leaves it out. */
  FORBIDDEN,
  /** Switched off. */
  OFFLINE
}
