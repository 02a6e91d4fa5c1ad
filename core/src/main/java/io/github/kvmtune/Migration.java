package io.github.kvmtune;

/** Where a guest must be able to live-migrate to; faster settings are open to guests that stay. */
public enum Migration {
  /** Never migrates: everything the host CPU has, assigned devices. */
  NONE,
  /** Among hosts with the same CPU, kernel, QEMU and libvirt. The default. */
  SAME_HARDWARE,
  /** Within a cluster of similar hosts: a CPU model that all of them can offer. */
  CLUSTER;

  /** The word users type, such as {@code same-hardware}. */
  public String word() {
    return Words.of(this);
  }
}
