package io.github.kvmtune.host;

/** Whose virtualization extensions KVM drives here. */
public enum KvmVendor {
  INTEL("kvm_intel"),
  AMD("kvm_amd");

  private final String module;

  KvmVendor(String module) {
    this.module = module;
  }

  /** The kernel module, such as {@code kvm_intel}. */
  public String module() {
    return module;
  }
}
