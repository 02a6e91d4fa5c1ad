package io.github.kvmtune.tuning;

import io.github.kvmtune.host.Host;
import java.util.Arrays;
import java.util.Optional;

/** The machines that guests can have, one for each architecture of hosts. */
public enum Platform {
  X86_64("x86_64", "q35", "x86_64|amd64|i[3-6]86"),
  AARCH64("aarch64", "virt", "aarch64|arm64"),
  PPC64LE("ppc64le", "pseries", "ppc64le"),
  PPC64("ppc64", "pseries", "ppc64"),
  S390X("s390x", "s390-ccw-virtio", "s390x");

  private final String arch;
  private final String machine;
  private final String hostArchs;

  Platform(String arch, String machine, String hostArchs) {
    this.arch = arch;
    this.machine = machine;
    this.hostArchs = hostArchs;
  }

  /** libvirt's name of the guest architecture. */
  public String arch() {
    return arch;
  }

  /**
   * The machine type, unversioned; libvirt settles on the newest version when the guest is defined.
   */
  public String machine() {
    return machine;
  }

  /** Whether virtio devices sit on PCI, where each queue has an interrupt vector of its own. */
  public boolean hasPci() {
    return this != S390X;
  }

  /**
   * The disk bus that a system without virtio drivers knows; none but virtio where there is no
   * choice.
   */
  public String plainDiskBus() {
    return this == X86_64 ? "sata" : "virtio";
  }

  /**
   * The NIC that a system without virtio drivers knows; none but virtio where there is no choice.
   */
  public String plainNicModel() {
    return this == X86_64 ? "e1000e" : "virtio";
  }

  /**
   * The platform of a host; x86_64 where nothing at all is known of its CPUs; empty for one that
   * runs no KVM guests we know of.
   */
  public static Optional<Platform> of(Host host) {
    if (!host.arch().isKnown() && !host.cpus().model().name().isKnown()) {
      return Optional.of(X86_64);
    }
    return Arrays.stream(values())
        .filter(platform -> host.arch().orElse("").matches(platform.hostArchs))
        .findFirst();
  }
}
