package io.github.kvmtune.hypervisor;

/**
 * A guest that libvirt has.
 *
 * @param active whether it runs or is paused
 * @param persistent whether it has a definition that stays when it stops
 * @param saved whether its next start would go on from a saved state
 */
record ExistingGuest(String name, String uuid, boolean active, boolean persistent, boolean saved) {}
