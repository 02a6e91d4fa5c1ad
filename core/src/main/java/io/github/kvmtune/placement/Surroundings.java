package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user should know of the other guests and of the host's devices before starting a guest.
 */
record Surroundings(Ledger ledger, PlacementRequest request) {

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    Guest guest = request.guest();
    SharedLoad others = ledger.shared();
    if (guest.profile().hasExclusiveCpus() && others.unpinnedVcpus() > 0) {
      warnings.add(
          "nothing keeps "
              + Counted.of(others.unpinnedVcpus(), "vCPU")
              + " of "
              + others.unpinnedGuests()
              + " off this guest's CPUs; give them a cpuset, or the guest shares its CPUs with them");
    }
    int devices = guest.nics().size() + guest.disks().size();
    boolean isUnknown = devices > 0 && GuestDevices.nodes(guest, ledger.map().devices()).isEmpty();
    if (guest.wishes().locality() == Locality.REQUIRE && isUnknown) {
      warnings.add(
          "the guest is required near its devices, but the host does not say where they are"
              + " attached, so any node will do");
    }
    return warnings;
  }
}
