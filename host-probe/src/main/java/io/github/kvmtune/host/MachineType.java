package io.github.kvmtune.host;

import java.util.Optional;

/**
 * A machine type that libvirt offers for guests.
 *
 * @param arch the guest's architecture
 * @param name such as {@code pc-q35-7.2}, or an alias such as {@code q35}
 * @param canonical what the alias stands for; empty if it is none
 * @param maxCpus how many virtual CPUs a guest of it can have
 * @param deprecated whether QEMU is going to drop it
 */
public record MachineType(
    String arch,
    String name,
    Optional<String> canonical,
    Optional<Integer> maxCpus,
    boolean deprecated) {}
