package io.github.kvmtune.placement;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;

/**
 * What is left of a host, guest by guest: the one mutable thing here, never changed once it is
 * shared. Taking and releasing cost as much as the holding is large, not as the host is.
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

  private Ledger(Ledger other) {
    this.map = other.map;
    this.cpus = other.cpus.copy();
    this.memory = other.memory.copy();
    this.shared = other.shared.copy();
  }

  Ledger copy() {
    return new Ledger(this);
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

  /**
   * How full the host is once a guest with so many vCPUs and so much memory is there, as in {@link
   * Score#used}.
   */
  double usedWith(int vcpus, ByteSize guestMemory) {
    double cpusUsed = (double) (cpus.owned() + shared.vcpus() + vcpus) / map.guestCpus();
    long all = map.memory().bytes();
    long left = memory.left().bytes() - guestMemory.bytes();
    return all == 0 ? cpusUsed : Math.max(cpusUsed, 1 - (double) left / all);
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
