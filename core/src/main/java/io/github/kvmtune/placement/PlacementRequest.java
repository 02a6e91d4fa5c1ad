package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;

/**
 * What the placement has to know of a guest.
 *
 * @param guest the guest
 * @param hugePages whether it may be backed by huge pages
 */
public record PlacementRequest(Guest guest, boolean hugePages) {}
