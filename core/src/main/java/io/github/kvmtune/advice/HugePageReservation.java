package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.host.NumaNode;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Guests with CPUs of their own find huge pages on their node: pages up to 1 GiB are made on the
 * running host, larger ones at boot, while memory is still in one piece.
 *
 * <p>Source: Linux kernel, "HugeTLB Pages"; pages by node on the command line since Linux 5.16.
 */
final class HugePageReservation implements Advisor {

  @Override
  public String name() {
    return "huge-page-reservation";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    if (!use.hasExclusiveCpus()) {
      return Assessment.notNeeded(name(), "only guests with CPUs of their own have reserved pages");
    }
    if (use.exclusiveGuests().isEmpty()) {
      return unnamed(host);
    }
    GuestPlaces places = GuestPlaces.of(host, use);
    if (places.refusal().isPresent()) {
      return Assessment.unknown(
          name(), "the guests do not fit, so no pages are counted: " + places.refusal().get());
    }
    if (PageDemand.pools(host).isEmpty()) {
      return Assessment.unstated(name(), "which huge pages it has", host.memory().hugePages());
    }
    List<PageDemand> demands = PageDemand.of(host, places);
    List<HostAdvice> advice =
        demands.stream()
            .filter(demand -> !demand.isMet())
            .collect(Collectors.groupingBy(PageDemand::pageSize))
            .values()
            .stream()
            .sorted((one, other) -> one.get(0).pageSize().compareTo(other.get(0).pageSize()))
            .map(missing -> reserve(host, missing, demands))
            .toList();
    return advice.isEmpty()
        ? Assessment.fine(name(), "there are free huge pages for the guests named")
        : Assessment.advised(advice);
  }

  /** Without guests nobody knows how many pages, but it shows whether there are any. */
  private Assessment unnamed(Host host) {
    List<HugePagePool> pools = PageDemand.pools(host);
    if (pools.isEmpty()) {
      return Assessment.unstated(name(), "which huge pages it has", host.memory().hugePages());
    }
    List<HugePagePool> free = pools.stream().filter(pool -> pool.free().orElse(0L) > 0).toList();
    if (!free.isEmpty()) {
      return Assessment.fine(
          name(),
          "huge pages are free; whether they suffice depends on the guests",
          freePages(free).toArray(UsedFact[]::new));
    }
    ByteSize size = PageDemand.smallest(host);
    return Assessment.advised(
        advice("reserve huge pages for guests with CPUs of their own", host)
            .because(
                "none are free, so guests would get pages of normal size; how many they need depends"
                    + " on the guests, which are not named")
            .byHand(
                "echo PAGES > "
                    + PageDemand.poolFile(host, "N", size)
                    + " for each node N that guests use, PAGES being their memory there divided by "
                    + size)
            .facts(freePages(pools))
            .build());
  }

  private static List<UsedFact> freePages(List<HugePagePool> pools) {
    return pools.stream()
        .map(pool -> UsedFact.of("free pages of " + pool.pageSize(), pool.free()))
        .toList();
  }

  private HostAdvice reserve(Host host, List<PageDemand> missing, List<PageDemand> all) {
    PageDemand first = missing.get(0);
    HostAdvice.Builder advice =
        advice("reserve pages of " + first.pageSize() + " for the guests named", host)
            .because(
                missing.stream()
                    .map(HugePageReservation::shortage)
                    .collect(Collectors.joining("; ")));
    missing.forEach(demand -> facts(demand, host, advice));
    if (first.isGigantic() && canBootByNode(host)) {
      return advice.remedy(argument(host, first, all)).build();
    }
    missing.forEach(
        demand ->
            advice.remedy(
                new Remedy.KernelFile(demand.poolFile(host), Long.toString(demand.poolSize()))));
    return advice
        .warn(
            first.isGigantic()
                ? "before Linux 5.16 the command line spreads pages over all nodes; written early at"
                    + " boot as here they may still fall short, so compare nr_hugepages afterwards"
                : "on a host that has been busy the kernel may find fewer; compare nr_hugepages"
                    + " afterwards")
        .build();
  }

  private HostAdvice.Builder advice(String what, Host host) {
    return HostAdvice.of(name(), what)
        .effect("reserved memory is lost to everything but guests that ask for such pages")
        .reference("Linux kernel: HugeTLB Pages")
        .fact("memory", host.memory().total());
  }

  private static String shortage(PageDemand demand) {
    return "the guests need %d pages of %s on node %d, and %d are free"
        .formatted(demand.needed(), demand.pageSize(), demand.node(), demand.free());
  }

  private static void facts(PageDemand demand, Host host, HostAdvice.Builder advice) {
    String where = " on node " + demand.node();
    demand
        .pool()
        .ifPresent(pool -> advice.fact("free pages of " + pool.pageSize() + where, pool.free()));
    host.node(demand.node())
        .map(NumaNode::memory)
        .ifPresent(
            memory -> {
              advice.fact("memory" + where, memory.total());
              if (memory
                  .available()
                  .value()
                  .filter(left -> left.compareTo(demand.missing()) < 0)
                  .isPresent()) {
                advice.warn("that is more memory than is available" + where + " now");
              }
            });
  }

  private static boolean canBootByNode(Host host) {
    return host.numaNodes().size() < 2
        || host.kernel().value().filter(kernel -> kernel.isAtLeast(5, 16)).isPresent();
  }

  /** Names every node, since the argument replaces an older one as a whole. */
  private static Remedy argument(Host host, PageDemand any, List<PageDemand> all) {
    String pages =
        host.numaNodes().size() < 2
            ? Long.toString(any.poolSize())
            : PageDemand.onEveryNode(host, any.pageSize(), all)
                .filter(demand -> demand.poolSize() > 0)
                .map(demand -> demand.node() + ":" + demand.poolSize())
                .collect(Collectors.joining(","));
    return new Remedy.KernelArgument("hugepagesz=" + any.sizeName() + " hugepages=" + pages);
  }
}
