package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;

/**
 * What is left of a host, guest by guest: the one mutable thing here, never shared. Taking and
 * releasing cost as much as the holding is large, not as the host is.
 */
final class Ledger {

  private final HostMap map;
  private final CpuLedger cpus;
  private final MemoryLedger memory;
  private final SharedLoad shared;

  Ledger(HostMap map, Occupancy occupancy) {
    this.map = map;
    this.cpus = new CpuLedger(map);
    this.memory = new MemoryLedger(map);
    this.shared = new SharedLoad(map);
    occupancy.holdings().forEach(this::take);
  }

  void take(Holding holding) {
    change(holding, 1);
  }

  /** Undoes {@link #take} exactly. */
  void release(Holding holding) {
    change(holding, -1);
  }

  private void change(Holding holding, int sign) {
    cpus.own(ownedBy(holding), sign);
    cpus.floatOver(holding.sharedCpus(), sign);
    holding.memory().forEach(claim -> memory.change(claim, holding.started(), sign));
    shared.change(holding, sign);
  }

  private IdSet ownedBy(Holding holding) {
    IdSet own = holding.ownCpus();
    IdSet cores = holding.wholeCores() ? cpus.wholeCores(own) : own;
    IdSet emulator = holding.emulatorCpus().minus(map.housekeepingCpus()).minus(own);
    // An emulator set wider than the guest is no choice of CPUs but the lack of one.
    return emulator.size() <= own.size() ? cores.union(emulator) : cores;
  }

  HostMap map() {
    return map;
  }

  CpuLedger cpus() {
    return cpus;
  }

  MemoryLedger memory() {
    return memory;
  }

  SharedLoad shared() {
    return shared;
  }
}
