package io.github.kvmtune.advice;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.placement.Placement;
import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The huge pages that guests need on one node of a host.
 *
 * @param node the node
 * @param pageSize the size of the pages
 * @param needed how many of them the guests need, beside those in use
 * @param pool what the node has of this size
 */
record PageDemand(int node, ByteSize pageSize, long needed, Optional<HugePagePool> pool) {

  /** Below this size, pages can be made at run time with good hope. */
  private static final ByteSize GIGANTIC = ByteSize.gib(1);

  /** A guest with fewer pages than this gains nothing from still larger ones. */
  private static final int FEWEST_PAGES = 4;

  /** What guests need on each node and of each size, ordered by both. */
  static List<PageDemand> of(Host host, GuestPlaces places) {
    List<PageDemand> demands = new ArrayList<>();
    for (GuestPlan plan : places.plans()) {
      Placement.Exclusive place = GuestPlaces.exclusive(plan);
      for (Placement.Cell cell : place.cells()) {
        ByteSize size = place.pageSize().orElseGet(() -> size(host, plan.guest().profile(), cell));
        add(demands, host, cell, size);
      }
    }
    demands.sort(Comparator.comparing(PageDemand::pageSize).thenComparing(PageDemand::node));
    return demands;
  }

  private static void add(
      List<PageDemand> demands, Host host, Placement.Cell cell, ByteSize pageSize) {
    long pages = cell.memory().roundedUpTo(pageSize).dividedBy(pageSize);
    Optional<PageDemand> before =
        demands.stream()
            .filter(each -> each.node() == cell.node() && each.pageSize().equals(pageSize))
            .findFirst();
    before.ifPresent(demands::remove);
    demands.add(
        new PageDemand(
            cell.node(),
            pageSize,
            pages + before.map(PageDemand::needed).orElse(0L),
            pool(host, cell.node(), pageSize)));
  }

  // 1 GiB pages need a boot, which realtime guests need anyway for their isolated CPUs.
  private static ByteSize size(Host host, Profile profile, Placement.Cell cell) {
    boolean gigantic =
        profile == Profile.REALTIME
            && host.cpus().model().hasFlag("pdpe1gb")
            && cell.memory().isMultipleOf(GIGANTIC)
            && cell.memory().dividedBy(GIGANTIC) >= FEWEST_PAGES;
    return gigantic ? GIGANTIC : smallest(host);
  }

  static ByteSize smallest(Host host) {
    return host.memory()
        .defaultHugePageSize()
        .or(
            host.memory()
                .hugePages()
                .flatMap(
                    pools -> pools.stream().map(HugePagePool::pageSize).min(ByteSize::compareTo)))
        .orElse(ByteSize.mib(2));
  }

  static Optional<HugePagePool> pool(Host host, int node, ByteSize pageSize) {
    return host.numaNodes().isEmpty()
        ? host.memory().hugePages(pageSize)
        : host.node(node).flatMap(known -> known.hugePages(pageSize));
  }

  /** Whether there are enough free pages already. */
  boolean isMet() {
    return free() >= needed;
  }

  long free() {
    return pool.flatMap(each -> each.free().value()).orElse(0L);
  }

  /** How many pages the pool must hold for these guests and all who use it now. */
  long poolSize() {
    long total = pool.flatMap(each -> each.total().value()).orElse(0L);
    return Math.max(total, total - free() + needed);
  }

  boolean isGigantic() {
    return pageSize.compareTo(GIGANTIC) >= 0;
  }

  /** The memory that has to be taken from normal use. */
  ByteSize missing() {
    return pageSize.times(Math.max(0, needed - free()));
  }

  /** The kernel's file that holds the size of the pool. */
  String poolFile(Host host) {
    return poolFile(host, Integer.toString(node), pageSize);
  }

  static String poolFile(Host host, String node, ByteSize pageSize) {
    String pool = "/hugepages/hugepages-" + pageSize.toKib() + "kB/nr_hugepages";
    return host.numaNodes().isEmpty()
        ? "/sys/kernel/mm" + pool
        : "/sys/devices/system/node/node" + node + pool;
  }

  /** The pools of the whole machine or, where it does not show them, of its nodes. */
  static List<HugePagePool> pools(Host host) {
    return host.memory()
        .hugePages()
        .value()
        .orElseGet(
            () ->
                host.numaNodes().stream()
                    .flatMap(node -> node.hugePages().orElse(List.of()).stream())
                    .toList());
  }

  /** The same demand on every node, with nothing needed where no guest goes. */
  static Stream<PageDemand> onEveryNode(Host host, ByteSize size, List<PageDemand> demands) {
    return host.numaNodes().stream()
        .map(NumaNode::id)
        .map(
            node ->
                demands.stream()
                    .filter(each -> each.node() == node && each.pageSize().equals(size))
                    .findFirst()
                    .orElseGet(() -> new PageDemand(node, size, 0, pool(host, node, size))));
  }

  /** The kernel's name of the size, such as {@code 1G}. */
  String sizeName() {
    return sizeName(pageSize);
  }

  static String sizeName(ByteSize size) {
    return size.toString().replace("iB", "");
  }
}
