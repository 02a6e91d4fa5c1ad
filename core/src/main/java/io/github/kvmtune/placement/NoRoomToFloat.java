package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.List;

/** Says why a guest cannot float anywhere, and what could. */
final class NoRoomToFloat {

  private final Ledger ledger;
  private final Guest guest;
  private final SharedPlacer placer;

  NoRoomToFloat(Ledger ledger, PlacementRequest request) {
    this.ledger = ledger;
    this.guest = request.guest();
    this.placer = new SharedPlacer(ledger, request);
  }

  String problem() {
    return placer.isNearRequired() ? farFromDevices() : tooFewCpus();
  }

  private String farFromDevices() {
    List<Integer> nodes = placer.nodesAtDevices();
    if (nodes.isEmpty()) {
      return "its devices are on several nodes, and a guest that floats is kept to one; use locality"
          + " prefer";
    }
    int node = nodes.get(0);
    int vcpus = Math.min(placer.room(node), guest.vcpus());
    ByteSize memory = ledger.memory().normalMemory(node);
    String has =
        "node %d, where its devices are, has room for %s with %s, not for %s with %s"
            .formatted(
                ledger.map().nodes().get(node).id(),
                Counted.of(Math.max(0, placer.room(node)), "vCPU"),
                memory.inMib(),
                Counted.of(guest.vcpus(), "vCPU"),
                guest.memory());
    ByteSize most = memory.compareTo(guest.memory()) < 0 ? memory : guest.memory();
    boolean isAny = vcpus > 0 && most.bytes() >= ByteSize.mib(1).bytes();
    return isAny
        ? "%s; ask for at most %s with %s, or for locality prefer"
            .formatted(has, Counted.of(vcpus, "vCPU"), most.inMib())
        : has + "; use locality prefer";
  }

  private String tooFewCpus() {
    Fact<IdSet> online = ledger.map().host().cpus().online();
    IdSet forbidden = online.orElse(IdSet.empty()).minus(placer.allSharable());
    String asked = "it asks for " + Counted.of(guest.vcpus(), "vCPU");
    int most = placer.sharable();
    if (forbidden.isEmpty()) {
      return "%s, the host has %s online (%s); ask for at most %d"
          .formatted(asked, Counted.of(most, "CPU"), online.source(), most);
    }
    return asked
        + ", but without CPUs that are isolated, tickless, other guests' own or closed to guests ("
        + forbidden
        + ") the host has "
        + most
        + (most > 0 ? "; ask for at most " + most : "; free some of them");
  }
}
