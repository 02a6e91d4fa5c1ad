package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.placement.Placement.Cell;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainMemoryBackingHugepagesPage;
import java.util.List;
import java.util.Optional;

/**
 * Backs a guest that owns its CPUs with huge pages, reserved before it starts.
 *
 * <p>Source: libvirt domain format, "Memory Backing"; Linux kernel, hugetlbpage.
 */
final class HugePages implements Tuning {

  static final String NAME = "huge-pages";

  /** Filling memory must not take over the host while a large guest starts. */
  private static final int MOST_ALLOCATION_THREADS = 16;

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
        .values(Values.onlyOff())
        .migration("the destination needs as many free pages of this size");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    Decision.Builder decision = decide(situation, domain);
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .reference("libvirt domain format: Memory Backing")
            .build());
  }

  private Decision.Builder decide(Situation situation, Domain domain) {
    if (situation.isOvercommitted()) {
      return Decision.leftAlone(
          NAME,
          "huge pages cannot be shared, swapped or given back, which overcommitting relies on");
    }
    if (situation.exclusive().isEmpty()) {
      return Decision.leftAlone(
              NAME,
              "the kernel's transparent huge pages serve a shared guest without a reservation")
          .fact(
              "transparent huge pages", situation.host().memory().transparentHugePages().enabled());
    }
    Placement.Exclusive placement = situation.exclusive().orElseThrow();
    return placement
        .pageSize()
        .map(size -> back(size, situation, domain).facts(placement.facts()))
        .orElseGet(() -> unavailable(situation.host(), placement));
  }

  private Decision.Builder back(ByteSize pageSize, Situation situation, Domain domain) {
    int threads = Math.min(MOST_ALLOCATION_THREADS, situation.guest().vcpus());
    domain
        .ensureMemoryBacking()
        .ensureHugepages()
        .getPages()
        .add(new DomainMemoryBackingHugepagesPage().setSize(pageSize));
    domain.ensureMemoryBacking().ensureAllocation().setMode("immediate").setThreads(threads);
    return Decision.applied(
            NAME,
            pageSize
                + " pages make the page-table walks of two-level translation fewer and shorter; they are"
                + " filled before the guest runs")
        .set("/domain/memoryBacking/hugepages/page/@size", pageSize.toKib())
        .set("/domain/memoryBacking/hugepages/page/@unit", "KiB")
        .set("/domain/memoryBacking/allocation/@mode", "immediate")
        .set("/domain/memoryBacking/allocation/@threads", threads)
        .migration("the destination needs as many free pages of this size");
  }

  private Decision.Builder unavailable(Host host, Placement.Exclusive placement) {
    ByteSize smallest = ByteSize.mib(2);
    Decision.Builder decision =
        Decision.refused(
                NAME,
                "no node the guest fits on has enough free huge pages of a size that divides its memory")
            .warn(
                "the guest is not backed by huge pages; transparent huge pages help only as far as"
                    + " the kernel finds contiguous memory");
    placement.cells().forEach(cell -> advise(cell, host, smallest, decision));
    host.numaNodes().forEach(node -> freePages(node, decision));
    return decision;
  }

  private static void advise(Cell cell, Host host, ByteSize pageSize, Decision.Builder decision) {
    Optional<HugePagePool> pool = host.node(cell.node()).flatMap(node -> node.hugePages(pageSize));
    long inUse = pool.map(p -> p.total().orElse(0L) - p.free().orElse(0L)).orElse(0L);
    long needed = cell.memory().roundedUpTo(pageSize).dividedBy(pageSize);
    decision.advise(
        "reserve huge pages on node " + cell.node() + " for " + cell.memory(),
        "echo "
            + (inUse + needed)
            + " > /sys/devices/system/node/node"
            + cell.node()
            + "/hugepages/hugepages-2048kB/nr_hugepages");
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
