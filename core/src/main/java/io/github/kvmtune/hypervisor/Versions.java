package io.github.kvmtune.hypervisor;

import io.github.kvmtune.value.Version;
import java.util.Optional;

/**
 * What runs guests behind a connection.
 *
 * @param library of libvirt, in this process
 * @param daemon of libvirt, on the other end
 * @param qemu the emulator that the daemon starts; absent where it is not QEMU
 */
public record Versions(Version library, Version daemon, Optional<Version> qemu) {}
