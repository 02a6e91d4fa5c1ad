package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.value.IdSet;

/** Says why a guest cannot float anywhere. */
record NoRoomToFloat(Ledger ledger, PlacementRequest request) {

  String problem() {
    SharedPlacer placer = new SharedPlacer(ledger, request);
    Guest guest = request.guest();
    if (placer.isNearRequired()) {
      return "no node with its devices has room for "
          + Counted.of(guest.vcpus(), "vCPU")
          + " with "
          + guest.memory()
          + "; ask for less, or for locality prefer";
    }
    IdSet online = ledger.map().host().cpus().online().orElse(IdSet.empty());
    return "it asks for "
        + Counted.of(guest.vcpus(), "vCPU")
        + ", but without CPUs that are isolated, tickless, other guests' own or closed to guests ("
        + online.minus(placer.allSharable())
        + ") the host has "
        + placer.sharable()
        + "; ask for at most "
        + placer.sharable();
  }
}
