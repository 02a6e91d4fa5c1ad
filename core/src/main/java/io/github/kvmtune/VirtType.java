package io.github.kvmtune;

/** How the guest's CPUs are run. */
public enum VirtType {
  /** By the hardware, through {@code /dev/kvm}. The default. */
  KVM,
  /** By QEMU's own emulation: slow, but it needs no hardware support. */
  QEMU;

  /** libvirt's word for it, {@code kvm} or {@code qemu}. */
  public String word() {
    return Words.of(this);
  }
}
