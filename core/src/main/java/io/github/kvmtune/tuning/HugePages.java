package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.Forced;
import io.github.kvmtune.Guest;
import io.github.kvmtune.Nic;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.placement.PlacementRequest;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainMemoryBackingHugepagesPage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Backs a guest that owns its CPUs with huge pages, reserved before it starts. Forced on a guest
 * that shares CPUs, it takes the largest pages that are free; the same sizes can be named.
 *
 * <p>Source: libvirt domain format, "Memory Backing"; Linux kernel, hugetlbpage.
 */
final class HugePages implements Tuning {

  private static final String NAME = "huge-pages";

  /** Filling memory must not take over the host while a large guest starts. */
  private static final int MOST_ALLOCATION_THREADS = 16;

  /** The sizes that hosts have, whatever their architecture and base page. */
  private static final List<String> SIZES =
      List.of("2MiB", "1GiB", "64KiB", "1MiB", "16MiB", "32MiB", "512MiB", "16GiB");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public About about() {
    return About.of(
            Area.MEMORY,
            "Huge pages",
            "Backs a guest that owns its CPUs with huge pages, filled before it runs.")
        .reference("libvirt domain format: Memory Backing")
        .values(
            Values.on()
                .or(
                    "a size the host has, such as 2MiB or 1GiB",
                    List.of("2MiB", "1GiB"),
                    SIZES::contains))
        .migration("the destination needs as many free pages of this size");
  }

  /** What placement has to look for. */
  static PlacementRequest placementOf(Guest guest) {
    Optional<Forced> word = Optional.ofNullable(guest.forced().get(NAME));
    boolean isPossible = !guest.switchedOff().contains(NAME) && !Secrecy.hasPrivateMemory(guest);
    return new PlacementRequest(
        guest, isPossible, isPossible && word.isPresent(), word.flatMap(HugePages::size));
  }

  private static Optional<ByteSize> size(Forced word) {
    return word.value().equals(Forced.ON) ? Optional.empty() : Optional.of(size(word.value()));
  }

  private static ByteSize size(String value) {
    return ByteSize.parse(value);
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Decision.Builder decision =
        word.unless(
            objection(situation),
            () ->
                situation.exclusive().isPresent()
                    ? reserved(situation, domain)
                    : back(
                        Map.of(FloatingPages.of(situation).size(word), IdSet.of(0)),
                        false,
                        "",
                        situation,
                        domain));
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Memory Backing")
            .build());
  }

  private static Optional<Objection> objection(Situation situation) {
    if (Secrecy.hasPrivateMemory(situation.guest())) {
      return Optional.of(
          Objection.unwise(
              "private memory of "
                  + situation.guest().confidential().orElseThrow().word()
                  + " guests does not come from huge pages"));
    }
    if (situation.isOvercommitted()) {
      return Optional.of(
          Objection.unwise(
              "huge pages cannot be shared, swapped or given back, which overcommitting relies on"));
    }
    if (situation.exclusive().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Objection.needless(
            pinnedBy(situation.guest())
                .map(
                    nic ->
                        "a shared guest has none reserved; the "
                            + nic.title()
                            + " keeps all of its memory in place, so where pages are free it is worth"
                            + " forcing them on, or profile dedicated")
                .orElse(
                    "the kernel's transparent huge pages serve a shared guest without a"
                        + " reservation")));
  }

  private static Optional<Nic> pinnedBy(Guest guest) {
    return guest.nics().stream()
        .filter(nic -> nic.pinsGuestMemory() || nic instanceof Nic.VhostUser)
        .findFirst();
  }

  private Decision.Builder reserved(Situation situation, Domain domain) {
    Placement.Exclusive placement = situation.exclusive().orElseThrow();
    Map<ByteSize, IdSet> cells = cellsBySize(placement);
    if (cells.isEmpty()) {
      return unavailable(situation.host(), placement);
    }
    boolean isMixed = cells.size() > 1 || placement.pageSize().isEmpty();
    String choice = ": " + placement.reason("memory").orElseThrow();
    Decision.Builder decision = back(cells, isMixed, choice, situation, domain);
    roundUp(placement, situation, domain, decision);
    warnOfNormalPages(placement, situation.host(), decision);
    return decision.facts(placement.facts());
  }

  private Decision.Builder back(
      Map<ByteSize, IdSet> cells,
      boolean isMixed,
      String choice,
      Situation situation,
      Domain domain) {
    int threads = Math.min(MOST_ALLOCATION_THREADS, situation.guest().vcpus());
    Decision.Builder decision =
        Decision.applied(
            NAME,
            sizes(cells)
                + " pages make the page-table walks of two-level translation fewer and shorter; they are"
                + " filled before the guest runs"
                + choice);
    cells.forEach((size, ids) -> addPage(size, ids, isMixed, domain, decision));
    domain.ensureMemoryBacking().ensureAllocation().setMode("immediate").setThreads(threads);
    return decision
        .set("/domain/memoryBacking/allocation/@mode", "immediate")
        .set("/domain/memoryBacking/allocation/@threads", threads)
        .migration("the destination needs as many free pages of this size");
  }

  private static String sizes(Map<ByteSize, IdSet> cells) {
    return String.join(" and ", cells.keySet().stream().map(ByteSize::toString).toList());
  }

  // Which of the guest's cells have pages of which size, largest size first.
  private static Map<ByteSize, IdSet> cellsBySize(Placement.Exclusive placement) {
    Map<ByteSize, IdSet> cells = new TreeMap<>(Comparator.reverseOrder());
    for (int id = 0; id < placement.cells().size(); id++) {
      IdSet cell = IdSet.of(id);
      placement.cells().get(id).pageSize().ifPresent(size -> cells.merge(size, cell, IdSet::union));
    }
    return cells;
  }

  private static void addPage(
      ByteSize size, IdSet cells, boolean named, Domain domain, Decision.Builder decision) {
    DomainMemoryBackingHugepagesPage page = new DomainMemoryBackingHugepagesPage().setSize(size);
    domain.ensureMemoryBacking().ensureHugepages().getPages().add(page);
    int number = domain.ensureMemoryBacking().ensureHugepages().getPages().size();
    String path = "/domain/memoryBacking/hugepages/page" + (named ? "[" + number + "]" : "");
    decision.set(path + "/@size", size.toKib()).set(path + "/@unit", "KiB");
    if (named) {
      page.setNodeset(cells);
      decision.set(path + "/@nodeset", cells);
    }
  }

  // libvirt takes the sum of the cells for the guest's memory; where there are no cells, it must
  // be told.
  private static void roundUp(
      Placement.Exclusive placement,
      Situation situation,
      Domain domain,
      Decision.Builder decision) {
    ByteSize asked = situation.guest().memory();
    if (!placement.memory().equals(asked)) {
      domain.ensureMemory().setSize(placement.memory());
      decision
          .set("/domain/memory", placement.memory().toKib())
          .warn(
              "the guest gets "
                  + placement.memory()
                  + " instead of "
                  + asked
                  + ", because its memory must be whole huge pages on each node");
    }
  }

  private static void warnOfNormalPages(
      Placement.Exclusive placement, Host host, Decision.Builder decision) {
    placement.cells().stream()
        .filter(cell -> cell.pageSize().isEmpty())
        .forEach(
            cell -> {
              decision.warn(
                  "node "
                      + cell.node()
                      + " has too few huge pages for the guest's "
                      + cell.memory()
                      + " there, which are normal pages");
              advise(cell, host, decision);
            });
  }

  private Decision.Builder unavailable(Host host, Placement.Exclusive placement) {
    Decision.Builder decision =
        Decision.refused(
                NAME,
                "no node the guest fits on has enough free huge pages of a size that divides its memory")
            .warn(
                "the guest is not backed by huge pages; transparent huge pages help only as far as"
                    + " the kernel finds contiguous memory");
    placement.cells().forEach(cell -> advise(cell, host, decision));
    host.numaNodes().forEach(node -> freePages(node, decision));
    return decision;
  }

  private static void advise(Cell cell, Host host, Decision.Builder decision) {
    ByteSize pageSize = usualSize(cell, host);
    Optional<HugePagePool> pool = host.node(cell.node()).flatMap(node -> node.hugePages(pageSize));
    long inUse = pool.map(p -> p.total().orElse(0L) - p.free().orElse(0L)).orElse(0L);
    long needed = cell.memory().roundedUpTo(pageSize).dividedBy(pageSize);
    decision.advise(
        "reserve huge pages on node " + cell.node() + " for " + cell.memory(),
        "echo "
            + (inUse + needed)
            + " > /sys/devices/system/node/node"
            + cell.node()
            + "/hugepages/hugepages-"
            + pageSize.toKib()
            + "kB/nr_hugepages");
  }

  /** The smallest of the host's huge pages that spares page tables much: 2 MiB on x86. */
  private static ByteSize usualSize(Cell cell, Host host) {
    return host.node(cell.node()).stream()
        .flatMap(node -> node.hugePages().orElse(List.of()).stream())
        .map(HugePagePool::pageSize)
        .filter(size -> size.compareTo(ByteSize.mib(1)) >= 0)
        .min(Comparator.naturalOrder())
        .orElse(ByteSize.mib(2));
  }

  private static void freePages(NumaNode node, Decision.Builder decision) {
    node.hugePages()
        .orElse(List.of())
        .forEach(
            pool ->
                decision.fact(
                    "free " + pool.pageSize() + " pages on node " + node.id(), pool.free()));
  }
}
