package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Says why a guest with CPUs of its own fits nowhere: what each node has left, what it lacks, and
 * what would fit.
 */
final class NoRoom {

  /** More nodes than this make nobody wiser. */
  private static final int MOST_NODES_NAMED = 8;

  private final Ledger ledger;
  private final HostMap map;
  private final PlacementRequest request;
  private final Guest guest;

  NoRoom(Ledger ledger, PlacementRequest request) {
    this.ledger = ledger;
    this.map = ledger.map();
    this.request = request;
    this.guest = request.guest();
  }

  String problem() {
    return missing() + ": " + String.join("; ", nodes()) + kept() + floating() + "; " + remedy();
  }

  private String missing() {
    String wanted =
        Counted.of(guest.vcpus(), "vCPU") + " of its own with " + guest.memory() + pages();
    int most = guest.wishes().mostNodes().orElse(map.nodes().size());
    String several =
        most == 1
            ? ", and it may not span several"
            : ", nor do up to " + most + " nodes for even parts";
    return "no node has room for "
        + wanted
        + (map.nodes().size() == 1 ? "" : several)
        + (guest.wishes().locality() == Locality.REQUIRE ? " near its devices" : "");
  }

  private String pages() {
    return request.insistsOnPages()
        ? " in huge pages"
            + request.pageSize().map(size -> " of " + size).orElse("")
            + ", which huge-pages is forced to"
        : "";
  }

  private List<String> nodes() {
    List<String> nodes =
        new ArrayList<>(map.nodes().stream().limit(MOST_NODES_NAMED).map(this::left).toList());
    if (map.nodes().size() > MOST_NODES_NAMED) {
      int more = map.nodes().size() - MOST_NODES_NAMED;
      nodes.add(Counted.of(more, "more node") + " without room");
    }
    return nodes;
  }

  private String left(NodeMap node) {
    int number = node.number();
    int room = new CpuPicker(ledger, number, request).limit();
    StringBuilder text = new StringBuilder("node " + node.id() + " has ");
    text.append(Counted.of(room, request.oneThreadPerCore() ? "free core" : "free CPU"));
    IdSet free = ledger.cpus().free(number);
    text.append(free.isEmpty() ? ", " : " (" + free + "), ");
    text.append(
        ledger.memory().knows(number)
            ? ledger.memory().normalMemory(number).inMib()
            : "an unknown amount");
    text.append(" of normal memory");
    for (ByteSize size : request.acceptable(map.pageSizes())) {
      text.append(", ")
          .append(ledger.memory().freePages(number, size))
          .append(" free pages of ")
          .append(size);
    }
    return text.append(lack(number, room)).toString();
  }

  private String lack(int node, int room) {
    List<String> lacks = new ArrayList<>();
    if (room < guest.vcpus()) {
      lacks.add(Counted.of(guest.vcpus() - room, request.oneThreadPerCore() ? "free core" : "CPU"));
    }
    Share share = Share.of(request, 1, map.pageSizes()).orElseThrow();
    if (share.backings().stream().noneMatch(backing -> ledger.memory().has(node, backing))) {
      lacks.add("memory of one kind for " + guest.memory());
    }
    return lacks.isEmpty() ? "" : ", and lacks " + String.join(" and ", lacks);
  }

  private String kept() {
    return map.housekeepingCpus().isEmpty()
        ? ""
        : "; CPUs " + map.housekeepingCpus() + " are kept for the host";
  }

  private String floating() {
    return ledger.cpus().floatedOver().isEmpty()
        ? ""
        : "; other guests float over CPUs " + ledger.cpus().floatedOver();
  }

  private String remedy() {
    List<String> wouldFit = new NearestRequest(ledger, request).words();
    String other =
        guest.wishes().locality() == Locality.REQUIRE
            ? ", or locality prefer, or profile shared"
            : ", or use profile shared";
    return wouldFit.isEmpty()
        ? "nothing is left to ask for; free CPUs or memory on the host" + other
        : "ask for at most " + String.join(", or for at most ", wouldFit) + other;
  }
}
