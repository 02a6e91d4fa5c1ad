package io.github.kvmtune.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CPUs picked so far, until there are enough. */
final class Picked {

  private final CpuLedger ledger;
  private final CoreMap cores;
  private final int wanted;
  private final List<Integer> cpus = new ArrayList<>();
  private final Set<Integer> usedCores = new HashSet<>();

  Picked(CpuLedger ledger, CoreMap cores, int wanted) {
    this.ledger = ledger;
    this.cores = cores;
    this.wanted = wanted;
  }

  List<Integer> cpus() {
    return List.copyOf(cpus);
  }

  private int missing() {
    return wanted - cpus.size();
  }

  /** Takes free cores with all of their threads. */
  void wholeCores(CacheDomain domain) {
    for (int core = domain.firstCore(); core < domain.endCore() && missing() > 0; core++) {
      if (ledger.isWhole(core) && cores.core(core).size() <= missing()) {
        take(core, cores.core(core).size());
      }
    }
  }

  /** Takes what is left of cores that have other users. */
  void brokenCores(CacheDomain domain) {
    for (int core = domain.firstCore(); core < domain.endCore() && missing() > 0; core++) {
      if (!ledger.isWhole(core)) {
        take(core, missing());
      }
    }
  }

  /** Takes what is left of any core. */
  void anyCores(CacheDomain domain) {
    for (int core = domain.firstCore(); core < domain.endCore() && missing() > 0; core++) {
      take(core, missing());
    }
  }

  /** Takes one thread of each free core. */
  void oneOfEachWholeCore(CacheDomain domain) {
    for (int core = domain.firstCore(); core < domain.endCore() && missing() > 0; core++) {
      if (ledger.isWhole(core)) {
        take(core, 1);
      }
    }
  }

  private void take(int core, int count) {
    if (ledger.freeThreadsOfCore(core) > 0 && usedCores.add(core)) {
      cores.core(core).threads().stream().filter(ledger::isFree).limit(count).forEach(cpus::add);
    }
  }
}
