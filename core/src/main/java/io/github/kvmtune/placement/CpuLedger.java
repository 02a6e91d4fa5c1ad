package io.github.kvmtune.placement;

import io.github.kvmtune.value.IdSet;
import java.util.stream.IntStream;

/**
 * Which CPUs of a host are free, with the counts that decide whether a guest fits kept up to date:
 * free threads, free whole cores and their threads, for each cache domain and node.
 *
 * <p>A CPU may be held several times, since foreign guests may be pinned to one CPU together; it is
 * free again when the last of them lets go.
 */
final class CpuLedger {

  private final HostMap map;
  private final CoreMap cores;
  private final int[] owners;
  private final int[] floaters;
  private final int[] freeOfCore;
  private final Counts domains;
  private final Counts nodes;
  private final int[] sharable;
  private int owned;

  /** Counts of what is free in each of several places. */
  private static final class Counts {

    final int[] threads;
    final int[] wholeCores;
    final int[] wholeThreads;

    Counts(int places) {
      threads = new int[places];
      wholeCores = new int[places];
      wholeThreads = new int[places];
    }

    Counts(Counts other) {
      threads = other.threads.clone();
      wholeCores = other.wholeCores.clone();
      wholeThreads = other.wholeThreads.clone();
    }

    void add(int place, int free, int size, int sign) {
      threads[place] += sign * free;
      if (free == size) {
        wholeCores[place] += sign;
        wholeThreads[place] += sign * size;
      }
    }
  }

  CpuLedger(HostMap map) {
    this.map = map;
    this.cores = map.cores();
    this.owners = new int[cores.cpuLimit()];
    this.floaters = new int[cores.cpuLimit()];
    this.freeOfCore = new int[cores.count()];
    this.domains = new Counts(cores.domainCount());
    this.nodes = new Counts(map.nodes().size());
    this.sharable =
        map.nodes().stream()
            .mapToInt(node -> node.cpus().intersect(map.sharable()).size())
            .toArray();
    for (int core = 0; core < cores.count(); core++) {
      freeOfCore[core] = countFree(core);
      count(core, 1);
    }
  }

  private CpuLedger(CpuLedger other) {
    this.map = other.map;
    this.cores = other.cores;
    this.owners = other.owners.clone();
    this.floaters = other.floaters.clone();
    this.freeOfCore = other.freeOfCore.clone();
    this.domains = new Counts(other.domains);
    this.nodes = new Counts(other.nodes);
    this.sharable = other.sharable.clone();
    this.owned = other.owned;
  }

  CpuLedger copy() {
    return new CpuLedger(this);
  }

  private int countFree(int core) {
    return (int) cores.core(core).threads().stream().filter(this::isFree).count();
  }

  private void count(int core, int sign) {
    int domain = cores.core(core).domain();
    int size = cores.core(core).size();
    domains.add(domain, freeOfCore[core], size, sign);
    nodes.add(cores.domain(domain).node(), freeOfCore[core], size, sign);
  }

  /** Whether a vCPU may have this CPU, which must be online, for itself. */
  boolean isFree(int cpu) {
    return owners[cpu] == 0 && floaters[cpu] == 0 && map.usable().contains(cpu);
  }

  /** Whether several guests may float over this CPU, which must be online. */
  boolean isSharable(int cpu) {
    return owners[cpu] == 0 && map.sharable().contains(cpu);
  }

  /** How many CPUs of the node several guests may float over. */
  int sharable(int node) {
    return sharable[node];
  }

  /** The CPUs of the node that several guests may float over. */
  IdSet sharableCpus(int node) {
    return IdSet.of(map.nodes().get(node).cpus().stream().filter(this::isSharable));
  }

  /** Marks CPUs as held by one more ({@code 1}) or one less ({@code -1}) that wants them alone. */
  void own(IdSet cpus, int sign) {
    owned -= ownedAmong(cpus);
    change(owners, cpus, sign);
    owned += ownedAmong(cpus);
  }

  private int ownedAmong(IdSet cpus) {
    return (int) cpus.stream().filter(cores::knows).filter(cpu -> owners[cpu] > 0).count();
  }

  /** How many CPUs somebody has alone. */
  int owned() {
    return owned;
  }

  /** Marks CPUs as floated over by one more or one less guest. */
  void floatOver(IdSet cpus, int sign) {
    change(floaters, cpus, sign);
  }

  private void change(int[] uses, IdSet cpus, int sign) {
    cpus.stream().filter(cores::knows).forEach(cpu -> change(uses, cpu, sign));
  }

  private void change(int[] uses, int cpu, int sign) {
    boolean before = isFree(cpu);
    boolean wasSharable = isSharable(cpu);
    uses[cpu] += sign;
    if (isSharable(cpu) != wasSharable) {
      sharable[cores.domain(cores.core(cores.coreOf(cpu)).domain()).node()] += wasSharable ? -1 : 1;
    }
    if (isFree(cpu) != before) {
      int core = cores.coreOf(cpu);
      count(core, -1);
      freeOfCore[core] += before ? -1 : 1;
      count(core, 1);
    }
  }

  /** CPUs that guests are kept to and float over. */
  IdSet floatedOver() {
    return IdSet.of(IntStream.range(0, floaters.length).filter(cpu -> floaters[cpu] > 0));
  }

  /** All threads of the cores that these CPUs belong to. */
  IdSet wholeCores(IdSet cpus) {
    return cpus.stream()
        .filter(cores::knows)
        .mapToObj(cpu -> cores.core(cores.coreOf(cpu)).cpus())
        .reduce(cpus, IdSet::union);
  }

  int freeThreads(int node) {
    return nodes.threads[node];
  }

  int wholeCores(int node) {
    return nodes.wholeCores[node];
  }

  int wholeThreads(int node) {
    return nodes.wholeThreads[node];
  }

  int freeThreads(CacheDomain domain) {
    return domains.threads[domain.number()];
  }

  int wholeCores(CacheDomain domain) {
    return domains.wholeCores[domain.number()];
  }

  int wholeThreads(CacheDomain domain) {
    return domains.wholeThreads[domain.number()];
  }

  int freeThreadsOfCore(int core) {
    return freeOfCore[core];
  }

  boolean isWhole(int core) {
    return freeOfCore[core] == cores.core(core).size();
  }

  /** The free CPUs of a node. */
  IdSet free(int node) {
    return IdSet.of(map.nodes().get(node).cpus().stream().filter(this::isFree));
  }
}
