package io.github.kvmtune.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Chooses CPUs of one node for vCPUs that each get one of their own. Whole cores come first, what
 * is left over after them comes from cores that are broken already, so that later guests find whole
 * cores too; and all of it comes from one cache domain, so from cores of one kind, if it fits
 * there, else from the fewest.
 *
 * <p>Looks at each domain and each core once.
 */
final class CpuPicker {

  private final CpuLedger ledger;
  private final CoreMap cores;
  private final NodeMap node;
  private final boolean oneThreadPerCore;

  CpuPicker(Ledger ledger, int node, PlacementRequest request) {
    this.ledger = ledger.cpus();
    this.cores = ledger.map().cores();
    this.node = ledger.map().nodes().get(node);
    this.oneThreadPerCore = request.oneThreadPerCore();
  }

  NodeMap node() {
    return node;
  }

  /** How many vCPUs could have a CPU of their own here. */
  int limit() {
    return oneThreadPerCore ? ledger.wholeCores(node.number()) : ledger.freeThreads(node.number());
  }

  /** How well that many vCPUs, at most {@link #limit}, would sit here. */
  Fit fit(int count) {
    return new Fit(chosenDomains(count).size(), hasWholeCores(count), limit() - count);
  }

  private boolean hasWholeCores(int count) {
    return oneThreadPerCore || ledger.wholeThreads(node.number()) >= inWholeCores(count);
  }

  /** The CPUs for that many vCPUs, at most {@link #limit}; siblings next to each other. */
  List<Integer> pick(int count) {
    List<CacheDomain> chosen = chosenDomains(count);
    Picked picked = new Picked(ledger, cores, count);
    if (oneThreadPerCore) {
      chosen.forEach(picked::oneOfEachWholeCore);
      return picked.cpus();
    }
    chosen.forEach(picked::wholeCores);
    chosen.forEach(picked::brokenCores);
    chosen.forEach(picked::anyCores);
    return picked.cpus();
  }

  private List<CacheDomain> chosenDomains(int count) {
    if (oneThreadPerCore) {
      return fewest(count, ledger::wholeCores, domain -> 0);
    }
    int inWholeCores = inWholeCores(count);
    return inWholeCores > 0 && hasWholeCores(count)
        ? withRest(count, fewest(inWholeCores, ledger::wholeThreads, d -> penalty(d, count)))
        : fewest(count, ledger::freeThreads, domain -> penalty(domain, count));
  }

  // What is left over after whole cores comes from the same caches if they have it.
  private List<CacheDomain> withRest(int count, List<CacheDomain> chosen) {
    int rest = count - chosen.stream().mapToInt(ledger::freeThreads).sum();
    if (rest <= 0) {
      return chosen;
    }
    List<CacheDomain> others =
        node.domains().stream().filter(domain -> !chosen.contains(domain)).toList();
    List<CacheDomain> all = new ArrayList<>(chosen);
    all.addAll(fewest(rest, others, ledger::freeThreads, this::wholeCoresBroken));
    return all;
  }

  private int wholeCoresBroken(CacheDomain domain) {
    return ledger.freeThreads(domain) == ledger.wholeThreads(domain) ? 1 : 0;
  }

  // What is left over after whole cores is best taken from cores that are broken already, next best
  // from another core of the same domain.
  private int penalty(CacheDomain domain, int count) {
    int broken = ledger.freeThreads(domain) - ledger.wholeThreads(domain);
    if (broken >= count - inWholeCores(count)) {
      return 0;
    }
    return ledger.freeThreads(domain) >= count ? 1 : 2;
  }

  private int inWholeCores(int count) {
    return count - count % threadsOfCore();
  }

  private int threadsOfCore() {
    return node.endCore() > node.firstCore() ? cores.core(node.firstCore()).size() : 1;
  }

  /** The one domain that has room with least to spare, else the roomiest until it is enough. */
  private List<CacheDomain> fewest(
      int count, ToIntFunction<CacheDomain> room, ToIntFunction<CacheDomain> penalty) {
    return fewest(count, node.domains(), room, penalty);
  }

  private static List<CacheDomain> fewest(
      int count,
      List<CacheDomain> domains,
      ToIntFunction<CacheDomain> room,
      ToIntFunction<CacheDomain> penalty) {
    List<CacheDomain> left = domains;
    List<CacheDomain> chosen = new ArrayList<>();
    int missing = count;
    if (roomiest(left, room) < count) {
      left = new ArrayList<>(left);
      left.sort(Comparator.comparingInt(room).reversed());
      while (missing > room.applyAsInt(left.get(0))) {
        CacheDomain next = left.remove(0);
        chosen.add(next);
        missing -= room.applyAsInt(next);
      }
    }
    chosen.add(tightest(left, missing, room, penalty));
    return chosen;
  }

  private static int roomiest(List<CacheDomain> domains, ToIntFunction<CacheDomain> room) {
    return domains.stream().mapToInt(room).max().orElse(0);
  }

  private static CacheDomain tightest(
      List<CacheDomain> domains,
      int count,
      ToIntFunction<CacheDomain> room,
      ToIntFunction<CacheDomain> penalty) {
    return domains.stream()
        .filter(domain -> room.applyAsInt(domain) >= count)
        .min(Comparator.comparingInt(penalty).thenComparingInt(room))
        .orElseThrow();
  }
}
