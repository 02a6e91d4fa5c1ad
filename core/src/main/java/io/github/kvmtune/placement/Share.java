package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An even part of a guest: what each of its nodes has to give.
 *
 * @param nodes how many nodes share the guest
 * @param vcpus vCPUs of each part
 * @param backings ways to make up the memory of each part, best first
 */
record Share(int nodes, int vcpus, List<Backing> backings) {

  private static final ByteSize MIB = ByteSize.mib(1);

  /** The parts of the guest over so many nodes, if its vCPUs can be split evenly. */
  static Optional<Share> of(PlacementRequest request, int nodes, List<ByteSize> pageSizes) {
    Guest guest = request.guest();
    if (guest.vcpus() % nodes != 0) {
      return Optional.empty();
    }
    ByteSize memory = part(guest.memory(), nodes);
    List<Backing> backings = new ArrayList<>(Backing.huge(memory, request.acceptable(pageSizes)));
    if (!request.insistsOnPages()) {
      backings.add(Backing.normal(memory));
    }
    return Optional.of(new Share(nodes, guest.vcpus() / nodes, backings));
  }

  private static ByteSize part(ByteSize memory, int nodes) {
    return ByteSize.bytes((memory.bytes() + nodes - 1) / nodes).roundedUpTo(MIB);
  }

  boolean isNormal(int backing) {
    return backings.get(backing).pageSize().isEmpty();
  }
}
