package io.github.kvmtune.hypervisor;

import io.github.kvmtune.Target;
import io.github.kvmtune.value.Version;

/**
 * What runs guests behind a connection.
 *
 * @param library of libvirt, in this process
 * @param daemon of libvirt, on the other end
 * @param qemu the emulator that the daemon starts; the driver's own version where it is not QEMU's
 */
public record Versions(Version library, Version daemon, Version qemu) {

  /** For a {@link io.github.kvmtune.Planner}: what plans may use. */
  public Target target() {
    return new Target(daemon, qemu);
  }
}
