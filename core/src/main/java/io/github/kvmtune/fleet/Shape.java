package io.github.kvmtune.fleet;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.Profile;
import io.github.kvmtune.placement.PlacementRequest;
import io.github.kvmtune.placement.PlacementWishes;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;

/** All that a guest's score depends on: guests of one shape score alike on a host. */
record Shape(
    int vcpus,
    ByteSize memory,
    Profile profile,
    PlacementWishes wishes,
    boolean hugePages,
    boolean insistsOnPages,
    Optional<ByteSize> pageSize,
    List<Disk> disks,
    List<Nic> nics) {

  static Shape of(Guest guest) {
    PlacementRequest request = PlacementRequest.of(guest);
    return new Shape(
        guest.vcpus(),
        guest.memory(),
        guest.profile(),
        guest.wishes(),
        request.hugePages(),
        request.insistsOnPages(),
        request.pageSize(),
        guest.disks(),
        guest.nics());
  }
}
