package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;

/**
 * CPUs for QEMU's own threads on a node: those kept for the host, else one that nobody has, which
 * then belongs to the guest, of a core that is broken already if there is one; else the guest's
 * own. Every node that memory comes from needs some, since QEMU fills the memory from there.
 */
final class EmulatorCpus {

  private final Ledger ledger;
  private final IdSet taken;

  /**
   * @param taken CPUs of the guest's vCPUs and those it keeps idle, all still free in the ledger
   */
  EmulatorCpus(Ledger ledger, IdSet taken) {
    this.ledger = ledger;
    this.taken = taken;
  }

  IdSet on(int node, List<Integer> pins) {
    IdSet kept = ledger.map().nodes().get(node).housekeeping();
    if (!kept.isEmpty()) {
      return kept;
    }
    IdSet idle = ledger.cpus().free(node).minus(taken);
    // A host that keeps nothing for itself keeps nothing for QEMU either.
    boolean isShared = idle.isEmpty() || ledger.map().housekeepingCpus().isEmpty();
    return isShared ? IdSet.of(pins) : broken(idle).orElse(idle.firstOnes(1));
  }

  private Optional<IdSet> broken(IdSet idle) {
    return idle.stream()
        .filter(cpu -> !idle.containsAll(ledger.cpus().wholeCores(IdSet.of(cpu))))
        .mapToObj(IdSet::of)
        .findFirst();
  }
}
