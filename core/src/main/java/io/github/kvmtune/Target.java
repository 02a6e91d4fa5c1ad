package io.github.kvmtune;

import io.github.kvmtune.value.Version;

/**
 * The libvirt and QEMU that will run a guest. A plan uses nothing that they would refuse or
 * silently drop.
 *
 * <pre>{@code
 * Target newer = new Target(Version.parse("11.3.0"), Version.parse("10.0.0"));
 * GuestPlan plan = Planner.on(host).target(newer).plan(guest);
 * }</pre>
 *
 * @param libvirt version of the daemon
 * @param qemu version of the emulator
 */
public record Target(Version libvirt, Version qemu) {

  /** What is planned for where nothing is known: the versions of Debian 12. */
  public static final Target OLDEST_SUPPORTED =
      new Target(new Version(9, 0, 0), new Version(7, 2, 0));

  /** Whether both are at least of these versions, given as {@code "10.0"}. */
  public boolean has(String libvirtVersion, String qemuVersion) {
    return libvirt.compareTo(Version.parse(libvirtVersion)) >= 0
        && qemu.compareTo(Version.parse(qemuVersion)) >= 0;
  }
}
